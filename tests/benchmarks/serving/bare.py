"""The yardstick: FastAPI and one route that reads one row; its arguments are a database and a port."""

import json
import sys

from fastapi import FastAPI
from sqlalchemy import Column, Integer, MetaData, String, Table, insert, select

from server_stub.serve import Server, address, listen
from server_stub.store.engine import database_url, make_engine

ROW = Table("yardstick", MetaData(), Column("number", Integer, primary_key=True), Column("text", String(40)))


def main(database: str, port: int) -> None:
    """Serve until told to stop."""
    engine = make_engine(database_url(database))
    with engine.begin() as connection:
        ROW.metadata.create_all(connection)
        if connection.execute(select(ROW)).first() is None:
            connection.execute(insert(ROW).values(number=1, text="one"))
    app = FastAPI()

    @app.get("/row")
    def row() -> dict[str, str]:
        with engine.connect() as connection:
            return {"text": connection.execute(select(ROW.c.text).where(ROW.c.number == 1)).scalar_one()}

    with listen("127.0.0.1", port, shared=True) as listener:
        told = json.dumps({"url": address(listener)})
        Server(app, lambda: print(told, flush=True)).run([listener])


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
