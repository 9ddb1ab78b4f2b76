"""The shell's reference, from what parses the command line."""

import argparse

from engine.shell.arguments import command_parser
from engine.shell.parser import window_parser
from tests.docs.blocks import table

WINDOW = "window"


def parsers() -> dict[str, argparse.ArgumentParser]:
    """Each command's parser by its name; `WINDOW` for the one without a name."""
    (commands,) = (
        action
        for action in command_parser()._actions
        if isinstance(action, argparse._SubParsersAction)
    )
    return {WINDOW: window_parser(), **commands.choices}


def reference(command: str) -> str:
    """Everything that can be said to a command, a table for each group of options."""
    parser = parsers()[command]
    parts = []
    for group in parser._action_groups:
        rows = [
            (said(parser, action), told(parser, action))
            for action in group._group_actions
            if action.help != argparse.SUPPRESS and not isinstance(action, argparse._HelpAction)
        ]
        if rows:
            title = (group.title or "").replace("positional arguments", "what").capitalize()
            more = f"\n\n{group.description}" if group.description else ""
            parts.append(f"**{title}**{more}\n\n" + table(("say", "meaning"), rows))
    return "\n\n".join(parts)


def said(parser: argparse.ArgumentParser, action: argparse.Action) -> str:
    """How an option is written, `--top K`; choices stand in the meaning."""
    name = ", ".join(action.option_strings)
    shown = action.metavar if isinstance(action.metavar, str) else None
    if action.nargs == 0:
        shown = None
    elif shown is None:
        shown = "…" if action.choices else action.dest.upper()
    many = {"*": f"{shown} …", "?": f"[{shown}]"}.get(str(action.nargs), shown)
    return f"`{' '.join(part for part in (name, many) if part)}`"


def told(parser: argparse.ArgumentParser, action: argparse.Action) -> str:
    """What it means, as `--help` says it, with its choices."""
    meaning = parser._get_formatter()._expand_help(action) if action.help else ""
    if action.choices:
        meaning = f"{', '.join(f'`{choice}`' for choice in action.choices)}. {meaning}"
    needed = " Must be given." if action.required and action.option_strings else ""
    return (meaning + needed).replace("|", "\\|").replace("\n", " ")
