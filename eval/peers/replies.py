"""Reply strippers from PyPI on given mails: JSON lines in ({"text": str}), JSON lines out ({peer: reply text})."""

import json
import sys

PEERS = {}
try:
    from email_reply_parser import EmailReplyParser

    PEERS["email-reply-parser"] = EmailReplyParser.parse_reply
except ImportError:
    pass
try:
    from talon import quotations

    PEERS["talon"] = quotations.extract_from_plain
except ImportError:
    pass

for line in sys.stdin:
    text = json.loads(line)["text"]
    print(json.dumps({name: read(text) for name, read in PEERS.items()}), flush=True)
