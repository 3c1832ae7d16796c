-- The lines of `jiyao parse --ndjson --ids --no-positions`, and one view for each thing that questions are about.
-- The columns are named: what a sample of the lines happens to hold decides nothing.
CREATE TABLE archive AS
SELECT id, minutes
FROM read_json($lines, format = 'newline_delimited', maximum_object_size = 268435456, columns = {
  id: 'VARCHAR',
  minutes: 'STRUCT(
    title VARCHAR,
    meeting STRUCT(body VARCHAR, kind VARCHAR, ordinal INTEGER, "date" VARCHAR),
    items STRUCT(
      title VARCHAR,
      subjects VARCHAR[],
      decisions STRUCT(verdict VARCHAR, phrase VARCHAR, subjects VARCHAR[], "text" VARCHAR)[],
      tasks STRUCT(
        "action" VARCHAR,
        leadDepartments STRUCT("name" VARCHAR, fullName VARCHAR)[],
        supportingDepartments STRUCT("name" VARCHAR, fullName VARCHAR)[],
        deadline STRUCT("text" VARCHAR, "date" VARCHAR)
      )[]
    )[],
    attendees STRUCT(
      present STRUCT("name" VARCHAR, organization VARCHAR, title VARCHAR)[],
      observers STRUCT("name" VARCHAR, organization VARCHAR, title VARCHAR)[],
      absent STRUCT("name" VARCHAR, organization VARCHAR, title VARCHAR)[]
    )
  )'
});

CREATE VIEW items AS
SELECT id, minutes.meeting."date" AS met, UNNEST(minutes.items) AS item FROM archive;

CREATE VIEW tasks AS
SELECT
  id, met, task."action" AS "action", task.deadline."text" AS deadline,
  -- --08-20, a day without its year, is no date.
  TRY_CAST(task.deadline."date" AS DATE) AS due,
  list_transform(task.leadDepartments, lambda body: body.fullName) AS leads
FROM (SELECT id, met, UNNEST(item.tasks) AS task FROM items);

CREATE VIEW decisions AS
SELECT id, met, decision.verdict AS verdict, decision.phrase AS phrase, UNNEST(decision.subjects) AS subject
FROM (SELECT id, met, UNNEST(item.decisions) AS decision FROM items);

CREATE VIEW attendance AS
SELECT id, person."name" AS "name", person.organization AS organization, role FROM (
  SELECT id, UNNEST(minutes.attendees.present) AS person, 'present' AS role FROM archive
  UNION ALL SELECT id, UNNEST(minutes.attendees.observers), 'observer' FROM archive
  UNION ALL SELECT id, UNNEST(minutes.attendees.absent), 'absent' FROM archive
);
