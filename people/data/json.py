"""Everybody listed as JSON."""

from django.http import JsonResponse

from people.data.people import exported_people
from people.data.records import person_record
from people.data.view import DataView
from people.takedown.gone import withdrawn_uids


class JsonExport(DataView):
    """One object: notice, day, house, licence, language, people, and the uids of those to be taken out of copies."""

    def response(self, edition):
        """Give the object."""
        document = {
            "notice": edition.notice,
            "as_of": edition.today.isoformat(),
            "house": edition.house_name,
            "licence": edition.licence,
            "language": edition.language,
            "people": [person_record(portrayal, edition) for portrayal in exported_people(edition)],
            "withdrawn": withdrawn_uids(),
        }
        return JsonResponse(document, json_dumps_params={"ensure_ascii": False})
