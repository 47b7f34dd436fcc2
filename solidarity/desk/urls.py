"""Addresses of the desk, below the admin's."""

from django.urls import path

from solidarity.desk.views.decide import decide
from solidarity.desk.views.decline import decline
from solidarity.desk.views.list import desk, desk_results
from solidarity.desk.views.pass_on import pass_on
from solidarity.desk.views.read import read

urlpatterns = [
    path("letter-box/", desk, name="solidarity_desk"),
    path("letter-box/results/", desk_results, name="solidarity_desk_results"),
    path("letter-box/<int:pk>/", read, name="solidarity_read"),
    path("letter-box/<int:pk>/pass-on/", pass_on, name="solidarity_pass_on"),
    path("letter-box/<int:pk>/decide/", decide, name="solidarity_decide"),
    path("letter-box/<int:pk>/decline/", decline, name="solidarity_decline"),
]
