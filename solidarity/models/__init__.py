from .handover import Handover
from .message import Message
from .message_page import MessagePage
from .staff_note import StaffNote

__all__ = ["Handover", "Message", "MessagePage", "StaffNote"]
