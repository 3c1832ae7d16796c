-- Which department leads most tasks?
SELECT lead AS department, COUNT(*) AS tasks
FROM (SELECT UNNEST(leads) AS lead FROM tasks)
GROUP BY ALL
ORDER BY tasks DESC, department
LIMIT 10;
