-- Who attended how often?
SELECT
  "name",
  organization,
  COUNT(DISTINCT id) FILTER (role <> 'absent') AS attended,
  COUNT(DISTINCT id) FILTER (role = 'absent') AS absent
FROM attendance
GROUP BY ALL
ORDER BY attended DESC, "name", organization
LIMIT 20;
