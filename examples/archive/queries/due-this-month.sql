-- What is due in the month of the day asked about?
SELECT due, leads, "action", id
FROM tasks
WHERE date_trunc('month', due) = date_trunc('month', CAST($today AS DATE))
ORDER BY due, leads, id;
