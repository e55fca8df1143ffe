package org.hongyan.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The few requests that are answered without the database when it is away. They come from a session
 * that was alive when last asked (every 2 s) and still has a stream or headset open on this node;
 * permissions are not read again, so such a request may touch nothing but the person's own.
 */
public interface WhileDatabaseAway {

  boolean takes(HttpServletRequest request);

  /** Answers in the name of the session's tenant; must not ask the database. */
  void answer(Session session, HttpServletResponse response) throws IOException;
}
