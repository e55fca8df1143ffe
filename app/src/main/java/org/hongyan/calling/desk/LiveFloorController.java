package org.hongyan.calling.desk;

import java.util.List;
import org.hongyan.calling.LiveSeller;
import org.hongyan.identity.Caller;
import org.hongyan.identity.Needs;
import org.hongyan.identity.Permission;
import org.hongyan.identity.Session;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

@RestController
@RequestMapping("/api/floor")
class LiveFloorController {

  private final LiveFloor floor;

  LiveFloorController(LiveFloor floor) {
    this.floor = floor;
  }

  @GetMapping
  @Needs(Permission.CALLING_SUPERVISE)
  List<LiveSeller> live(Caller caller) {
    return floor.live(caller);
  }

  /** Event {@code floor}: the whole list, sent anew after each change inside the scope. */
  @GetMapping(path = "/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  @Needs(Permission.CALLING_SUPERVISE)
  SseEmitter events(Caller caller, Session session) {
    return floor.stream(caller, session).emitter();
  }
}
