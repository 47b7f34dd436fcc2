"""What must not reach a log."""

import logging


class WithoutRequest(logging.Filter):
    """Drop the request, and the traceback's values, from records: they could name a visitor or a prisoner."""

    def filter(self, record):
        """Take a log record; give True after cutting it down to logger, level and the kind of the error."""
        if getattr(record, "request", None) is not None:
            kind = record.exc_info[0].__name__ if record.exc_info else "request refused"
            record.msg, record.args, record.exc_info, record.request = kind, (), None, None
        return True
