"""Entities with every field filled, for tests that care about one or two of them."""

from dataclasses import replace

from hardware.palm.side import Side
from server_stub.domain.entities import (
    Account,
    App,
    AppType,
    Attempt,
    AuthSession,
    AuthType,
    Device,
    DeviceKey,
    EnrollmentKey,
    Event,
    EventType,
    Log,
    PairingCode,
    Platform,
    RecoveryKey,
    Scope,
    SealedPalm,
    SecretKey,
    Terminal,
    User,
)
from server_stub.domain.factors import Factor
from server_stub.domain.ids import Id, Secret, new_id, new_secret, secret_hash
from server_stub.domain.ports import UnitOfWork

SCOPE = Scope(new_id(Id.ACCOUNT), False)
"""An account in test mode."""


def in_scope(scope: Scope) -> dict[str, object]:
    return {"account_id": scope.account_id, "livemode": scope.livemode}


def account(scope: Scope = SCOPE) -> Account:
    return Account(account_id=scope.account_id, name="Acme", created_at=1)


def secret_key(scope: Scope = SCOPE, *, primary: bool = True) -> SecretKey:
    return SecretKey(
        **in_scope(scope),
        secret_key_id=new_id(Id.SECRET_KEY),
        secret_hash=secret_hash(new_secret(Secret.SECRET_KEY)),
        sealed=b"\x00sealed\xff",
        primary=primary,
        created_at=2,
        revoked_at=None,
    )


def user(scope: Scope = SCOPE) -> User:
    return User(
        **in_scope(scope),
        user_id=new_id(Id.USER),
        created_at=3,
        updated_at=4,
        authenticated_at=5,
        metadata={"k": "ü", "n": 1.5, "b": True, "z": None},
    )


def app(scope: Scope = SCOPE, app_type: AppType = AppType.WEB) -> App:
    return App(
        **in_scope(scope),
        app_id=new_id(Id.APP),
        created_at=6,
        updated_at=6,
        publishable_key=new_secret(Secret.PUBLISHABLE_KEY),
        app_type=app_type,
        name="Front desk",
        description=None,
    )


def device(of: User, through: App | None = None, fingerprint: str = "ab" * 32) -> Device:
    keys = (
        DeviceKey(factor=Factor.DEVICE, public_key="PEM 1", fingerprint=fingerprint),
        DeviceKey(factor=Factor.LOCAL_PASSCODE, public_key="PEM 2", fingerprint="cd" * 32),
    )
    return Device(
        **in_scope(of.scope),
        device_id=new_id(Id.DEVICE),
        user_id=of.user_id,
        app_id=through.app_id if through else None,
        created_at=7,
        updated_at=7,
        name="Phone",
        make=None,
        model="M",
        platform=Platform.IOS,
        platform_version="17",
        framework_version=None,
        push_notification_token=None,
        keys=keys,
    )


def terminal(of: App, fingerprint: str = "ef" * 32) -> Terminal:
    return Terminal(
        **in_scope(of.scope),
        terminal_id=new_id(Id.TERMINAL),
        app_id=of.app_id,
        name="Kiosk 1",
        public_key="PEM",
        fingerprint=fingerprint,
        created_at=8,
    )


def pairing_code(of: App) -> PairingCode:
    return PairingCode(
        **in_scope(of.scope),
        pairing_code_id=new_id(Id.PAIRING_CODE),
        app_id=of.app_id,
        secret_hash=secret_hash(new_secret(Secret.PAIRING_CODE)),
        created_at=9,
        expires_at=609,
    )


def enrollment_key(of: User) -> EnrollmentKey:
    return EnrollmentKey(
        **in_scope(of.scope),
        enrollment_key_id=new_id(Id.ENROLLMENT_KEY),
        user_id=of.user_id,
        secret_hash=secret_hash(new_secret(Secret.ENROLLMENT_KEY)),
        created_at=10,
        expires_at=610,
    )


def recovery_key(of: User) -> RecoveryKey:
    return RecoveryKey(
        **in_scope(of.scope),
        recovery_key_id=new_id(Id.RECOVERY_KEY),
        user_id=of.user_id,
        flow=(Factor.LEFT_PALM, Factor.RIGHT_PALM),
        secret_hash=secret_hash(new_secret(Secret.RECOVERY_KEY)),
        created_at=11,
        expires_at=611,
    )


def palm(of: User, side: Side = Side.LEFT, sealed: bytes = b"\x01template") -> SealedPalm:
    return SealedPalm(user_id=of.user_id, side=side, sealed=sealed, enrolled_at=12)


def session(of: User, through: App, by: Terminal | Device) -> AuthSession:
    return AuthSession(
        **in_scope(of.scope),
        auth_session_id=new_id(Id.AUTH_SESSION),
        app_id=through.app_id,
        user_id=of.user_id,
        terminal_id=by.terminal_id if isinstance(by, Terminal) else None,
        device_id=by.device_id if isinstance(by, Device) else None,
        flow=(Factor.EITHER_PALM,),
        challenge="c" * 43,
        created_at=13,
        expires_at=133,
    )


def log(of: User, by: Device | None = None) -> Log:
    return Log(
        **in_scope(of.scope),
        log_id=new_id(Id.LOG),
        user_id=of.user_id,
        device_id=by.device_id if by else None,
        app_id=None,
        web_app_id="app_x",
        created_at=14,
        success=True,
        score=0.75,
        factors={"left_palm": {"verified": True, "score": 0.75}},
        auth_type=AuthType.WEB,
        liveness={"level": "none", "live": True},
    )


def event(scope: Scope = SCOPE) -> Event:
    return Event(
        **in_scope(scope),
        event_id=new_id(Id.EVENT),
        type=EventType.USER_CREATED,
        created_at=15,
        request_id=None,
        data={"object": {"object": "user"}},
    )


def attempt(owner: str = "o", key: str = "k") -> Attempt:
    return Attempt(owner=owner, key=key, kind="enrollment", request_hash="h", created_at=16, expires_at=100)


def answered(of: Attempt) -> Attempt:
    return replace(of, status=200, sealed=b"answer")


def populate(work: UnitOfWork, *users: User, apps: tuple[App, ...] = ()) -> None:
    """Keep users and apps with the accounts they hang on."""
    known = {of.account_id for of in work.accounts.all()}
    for scope in {of.account_id: of.scope for of in (*users, *apps)}.values():
        if scope.account_id not in known:
            work.accounts.add(account(scope))
    for of in users:
        work.users.add(of)
    for through in apps:
        work.apps.add(through)
