"""Sessions opened by web pages, and hints about who it is."""

from sqlalchemy import JSON, Boolean, Column, ForeignKeyConstraint, Index, String, Table, Text

from server_stub.domain.entities import WebState
from server_stub.store.tables.columns import HASH_WIDTH, ID_WIDTH, METADATA, FlowList, TextEnum, id_, time

WEB_SESSIONS = Table(
    "web_sessions",
    METADATA,
    Column("auth_session_id", String(ID_WIDTH), primary_key=True),
    id_("account_id"),
    Column("livemode", Boolean, nullable=False),
    id_("web_app_id"),
    id_("user_id", nullable=True),
    Column("flow", FlowList, nullable=False),
    Column("code_hash", String(HASH_WIDTH), nullable=False),
    Column("polling_hash", String(HASH_WIDTH), nullable=False),
    time("created_at"),
    time("expires_at"),
    Column("state", TextEnum(WebState), nullable=False),
    Column("error_type", String(ID_WIDTH), nullable=True),
    Column("error_message", Text, nullable=True),
    Column("claims", JSON(none_as_null=True), nullable=True),
    ForeignKeyConstraint(["web_app_id"], ["apps.app_id"], ondelete="CASCADE"),
    ForeignKeyConstraint(["user_id"], ["users.user_id"], ondelete="CASCADE"),
    Index(None, "user_id"),
    Index(None, "expires_at"),
)

USER_HINTS = Table(
    "user_hints",
    METADATA,
    Column("secret_hash", String(HASH_WIDTH), primary_key=True),
    id_("account_id"),
    Column("livemode", Boolean, nullable=False),
    id_("user_id"),
    time("expires_at"),
    ForeignKeyConstraint(["user_id"], ["users.user_id"], ondelete="CASCADE"),
    Index(None, "user_id"),
    Index(None, "expires_at"),
)
