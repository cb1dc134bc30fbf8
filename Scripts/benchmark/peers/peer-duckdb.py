"""The table by DuckDB, which reads the files into typed columns with as many threads as there are cores.

usage: peer-duckdb.py QUESTIONS FOLDER...
"""

import sys

import duckdb
import table

QUERY = """
WITH keys AS (
  SELECT unnest(map_entries(entries)) AS item
  FROM read_json($files, format = 'unstructured', columns = {entries:
    'MAP(VARCHAR, STRUCT(
      "by" VARCHAR, session VARCHAR, seq BIGINT, answer VARCHAR, kind VARCHAR, replaces VARCHAR[])[])'})
), counted AS (
  SELECT split_part(item.key, '@', 1) AS question, item.value AS entries,
    flatten(list_transform(item.value, lambda e: coalesce(e.replaces, []))) AS replaced
  FROM keys WHERE list_contains($questions, split_part(item.key, '@', 1))
), current AS (
  SELECT question, list_distinct(list_transform(list_filter(entries, lambda e: e.kind IS NULL
    AND NOT list_contains(replaced, concat(e.by, '.', e.session, '.', e.seq))), lambda e: e.answer)) AS answers
  FROM counted
)
SELECT question, answers[1], count(*) FROM current WHERE len(answers) = 1 GROUP BY ALL
"""


def main():
    criteria = table.questions(sys.argv[1])
    counts = {question: [0, 0, 0] for listed in criteria.values() for question in listed}
    files = [f"{folder}/cases/*.json" for folder in sys.argv[2:]]
    rows = duckdb.execute(QUERY, {"files": files, "questions": list(counts)}).fetchall()
    for question, answer, count in rows:
        counts[question][["yes", "no", "na"].index(answer)] = count
    sys.stdout.write(table.text(criteria, counts))


main()
