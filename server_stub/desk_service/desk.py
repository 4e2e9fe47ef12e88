"""The order of things at the desk: who may, then the record, then the API, then our own file."""

import time
from collections.abc import Callable
from contextlib import AbstractContextManager

from server_stub.desk_service import shapes
from server_stub.desk_service.acts import Act, Acts
from server_stub.desk_service.backend import Backend, Json
from server_stub.desk_service.book import Book
from server_stub.desk_service.people import People, Person
from server_stub.desk_service.roles import Role, Staff
from server_stub.domain.errors import Conflict, Forbidden, NotFound
from server_stub.domain.ids import Id, new_id


class FrontDesk:
    """What staff can do. Everything raises the domain's errors; nothing here makes a token of anybody's."""

    def __init__(self, book: Book, backend: Backend, clock: Callable[[], float] = time.time) -> None:
        self._people = People(book)
        self._acts = Acts(book, clock)
        self._backend = backend
        self._clock = clock

    def find(self, staff: Staff, text: str) -> Json:
        """People by reference or name."""
        with self._allowed(staff, Role.CLERK, Act("people_searched")):
            found, more = self._people.find(text)
        return shapes.listing(found, more=more)

    def create(self, staff: Staff, reference: str, name: str) -> Json:
        """The person of this reference: made now, or there already."""
        new = Person(new_id(Id.PERSON), reference, name, None, int(self._clock()))
        with self._allowed(staff, Role.CLERK, Act("person_created")):
            # Kept before the API is asked: after a crash in between, asking again finishes the same person.
            person = self._people.add(new)
            if person.user_id is None:
                person = self._people.settle(person.person_id, self._backend.create_user(person.person_id))
        return shapes.brief(person)

    def person(self, staff: Staff, person_id: str) -> Json:
        """One person with factors, devices and last attempts."""
        person = self._people.get(person_id)
        with self._allowed(staff, Role.CLERK, Act("person_seen", person_id)):
            try:
                user_id = _user_of(person)
                user = self._backend.user(user_id)
            except (NotFound, Conflict):
                return shapes.full(person, None, [], [])
            return shapes.full(person, user, self._backend.devices(user_id), self._backend.logs(user_id))

    def issue(self, staff: Staff, person_id: str, kind: str) -> Json:
        """An enrollment or recovery key."""
        user_id = _user_of(self._people.get(person_id))
        with self._allowed(staff, Role.CLERK, Act("key_issued", person_id, kind)):
            make = self._backend.enrollment_key if kind == "enrollment" else self._backend.recovery_key
            return shapes.key(kind, make(user_id))

    def delete_palm(self, staff: Staff, person_id: str, side: str) -> Json:
        """Forget one palm."""
        user_id = _user_of(self._people.get(person_id))
        with self._allowed(staff, Role.CLERK, Act("palm_deleted", person_id, side)) as act_id:
            self._backend.delete_palm(user_id, side)
        return self._done(act_id)

    def delete_device(self, staff: Staff, person_id: str, device_id: str) -> Json:
        """Forget one device, which must be this person's."""
        user_id = _user_of(self._people.get(person_id))
        with self._allowed(staff, Role.CLERK, Act("device_deleted", person_id, device_id)) as act_id:
            if device_id not in {device["device_id"] for device in self._backend.devices(user_id)}:
                raise NotFound("The person has no such device.", reason="device_gone")
            self._backend.delete_device(device_id)
        return self._done(act_id)

    def delete_person(self, staff: Staff, person_id: str) -> Json:
        """Forget the person: at the API first, then name and reference here. The record keeps the opaque id."""
        person = self._people.get(person_id)
        with self._allowed(staff, Role.OPERATOR, Act("person_deleted", person_id)) as act_id:
            if person.user_id is not None:
                self._forget_user(person.user_id)
            self._people.remove(person_id)
        return self._done(act_id)

    def override(self, staff: Staff, person_id: str, reason: str) -> Json:
        """Write down that the person was let in without a palm. It opens nothing and proves nothing to anybody."""
        self._people.get(person_id)
        with self._allowed(staff, Role.OPERATOR, Act("override", person_id, reason=reason)) as act_id:
            return self._done(act_id)

    def _forget_user(self, user_id: str) -> None:
        try:
            self._backend.delete_user(user_id)
        except NotFound:
            return  # deleted by another backend: what is left is ours

    def _allowed(self, staff: Staff, role: Role, act: Act) -> AbstractContextManager[str]:
        """The act begins in the record, or the refusal stands there."""
        if not staff.role.may(role):
            self._acts.write(staff, act, "denied")
            raise Forbidden(f"This takes somebody of role {role}.", reason="role_missing")
        return self._acts.doing(staff, act)

    def _done(self, act_id: str) -> Json:
        return shapes.done(act_id, int(self._clock()))


def _user_of(person: Person) -> str:
    if person.user_id is None:
        raise Conflict("The API has not made this person yet: create them again.", reason="person_unfinished")
    return person.user_id
