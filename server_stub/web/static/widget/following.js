/* Follows a session to its end: by server-sent events, and by asking now and then where they do not come through. */
const PAUSE_MS = 1000;
const SILENCE_MS = 25000; // the server says something every 10 s
const OVER = ["succeeded", "failed", "denied", "expired"];

/* What came of it: { id_token } or { state, error }. */
export async function following(session, tell) {
  const path = `/v1/web/auth_sessions/${session.auth_session_id}`;
  const headers = { Authorization: `Bearer ${session.polling_secret}` };
  const seen = await last(path, headers, tell);
  if (seen.state !== "succeeded") {
    return seen;
  }
  try {
    return await taken(path, headers);
  } catch (error) {
    return { state: "failed", error: { type: error.type ?? "service_unavailable", message: error.message } };
  }
}

async function last(path, headers, tell) {
  for (;;) {
    const seen = (await streamed(path, headers, tell)) ?? (await asked(path, headers, tell));
    if (seen && OVER.includes(seen.state)) {
      return seen;
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

/* The end, or null when the stream broke off before. */
async function streamed(path, headers, tell) {
  const silence = new AbortController();
  let timer;
  const alive = () => {
    clearTimeout(timer);
    timer = setTimeout(() => silence.abort(), SILENCE_MS);
  };
  try {
    alive();
    const answer = await fetch(`${path}/events`, { headers, signal: silence.signal, credentials: "omit" });
    if (!answer.ok) {
      return null;
    }
    tell.trouble(false);
    for await (const seen of events(answer.body, alive)) {
      tell.state(seen);
      if (OVER.includes(seen.state)) {
        return seen;
      }
    }
    return null;
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
    silence.abort();
  }
}

/* Data of each event, parsed. Our server sends one line of it per event. */
async function* events(body, alive) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let kept = "";
  for (;;) {
    const { value, done } = await reader.read();
    if (done) {
      return;
    }
    alive();
    const lines = (kept + value).split("\n");
    kept = lines.pop();
    for (const line of lines) {
      if (line.startsWith("data: ")) {
        yield JSON.parse(line.slice(6));
      }
    }
  }
}

/* The state as it is now; an end of its own where the session is gone; null where nobody answered. */
async function asked(path, headers, tell) {
  try {
    const answer = await fetch(path, { headers, credentials: "omit" });
    const said = await answer.json();
    tell.trouble(answer.status >= 500);
    if (answer.ok) {
      tell.state(said);
      return said;
    }
    return answer.status < 500 && answer.status !== 429 ? { state: "failed", error: said.error } : null;
  } catch {
    tell.trouble(true);
    return null;
  }
}

async function taken(path, headers) {
  const answer = await fetch(`${path}/token`, { method: "POST", headers, credentials: "omit" });
  const said = await answer.json();
  if (!answer.ok) {
    throw Object.assign(new Error(said.error.message), { type: said.error.type });
  }
  return said;
}
