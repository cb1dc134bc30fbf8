"""The table that every peer computes, as text: integers only, so that the tables can be compared byte for byte.

For each scored question that is no grid `QUESTION yes no na`, phases added up; and after the questions of a criterion
`CRITERION sufficient relevant share`, the share in percent, rounded once and half up.
"""


def questions(path):
    """By criterion, the questions that count: lines `CRITERION QUESTION QUESTION ...`."""
    with open(path) as file:
        return {criterion: listed for criterion, *listed in (line.split() for line in file)}


def text(criteria, counts):
    """The table; `counts` holds `[yes, no, na]` for each question."""
    lines = []
    for criterion, listed in criteria.items():
        yes = no = 0
        for question in listed:
            lines.append(" ".join(map(str, [question, *counts[question]])))
            yes += counts[question][0]
            no += counts[question][1]
        relevant = yes + no
        share = (200 * yes + relevant) // (2 * relevant) if relevant else "-"
        lines.append(f"{criterion} {yes} {relevant} {share}")
    return "\n".join(lines) + "\n"


def without_na(text, criteria):
    """The table without the last column of the questions' lines: what was not applicable."""
    lines = (line.split() for line in text.splitlines())
    return "".join(" ".join(line if line[0] in criteria else line[:3]) + "\n" for line in lines)
