-- How often is each matter put off, and how often did it come up?
SELECT
  subject,
  COUNT(DISTINCT id) FILTER (verdict = 'deferred') AS deferred,
  COUNT(DISTINCT id) AS decided
FROM decisions
GROUP BY subject
HAVING deferred > 0
ORDER BY deferred DESC, subject;
