package org.hongyan.calling.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.hongyan.identity.Session;
import org.hongyan.identity.WhileDatabaseAway;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** A seller can end the call whatever the database does; the desk's stream then tells the rest. */
@Component
class HangUpWhileAway implements WhileDatabaseAway {

  private final Desks desks;
  private final JsonMapper json;

  HangUpWhileAway(Desks desks, JsonMapper json) {
    this.desks = desks;
    this.json = json;
  }

  @Override
  public boolean takes(HttpServletRequest request) {
    return request.getMethod().equals("POST")
        && request.getRequestURI().equals("/api/desk/hang-up");
  }

  @Override
  public void answer(Session session, HttpServletResponse response) throws IOException {
    var view = desks.hangUpNow(new Seat(session.tenantId(), session.accountId()));
    if (view.isEmpty()) {
      response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
      return;
    }
    response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    json.writeValue(response.getOutputStream(), view.get());
  }
}
