"""Reads what pairs.ts wrote."""
import json
import os


def read_pairs(path):
    """Yields the questions of a file, each a dict as `Pairs` of windows.ts."""
    if not os.path.exists(path):
        raise SystemExit(f"{path}: not there. `npx tsx bench/cross-encoder/pairs.ts {path} DIR…` writes it.")
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            try:
                yield json.loads(line)
            except json.JSONDecodeError as error:
                raise SystemExit(f"{path}:{number}: not a line of JSON ({error.msg}).") from error
