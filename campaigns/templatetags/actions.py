"""What templates of actions need."""

from django import template

from campaigns.actions.days import by_day, cities
from campaigns.actions.hours import hours_text

register = template.Library()
register.filter("by_day", by_day)
register.filter("cities", cities)
register.filter("hours", hours_text)
