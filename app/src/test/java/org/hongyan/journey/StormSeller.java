package org.hongyan.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.hongyan.telephony.webrtc.WornHeadset;
import tools.jackson.databind.JsonNode;

/**
 * A seller at work whatever happens to the program: wears a headset, hangs up after a moment, saves
 * each outcome, and comes back when the program does.
 */
final class StormSeller implements AutoCloseable {

  private final ApiClient api;
  private final String campaign;
  private final Random random;
  private final ConcurrentMap<String, String> acknowledged;
  private final Thread thread;
  private volatile boolean closed;
  private String talking = "";

  /**
   * @param acknowledged gets the outcome code of each call by its id, once the program said it is
   *     saved
   */
  StormSeller(
      ApiClient api, String campaign, Random random, ConcurrentMap<String, String> acknowledged) {
    this.api = api;
    this.campaign = campaign;
    this.random = random;
    this.acknowledged = acknowledged;
    this.thread = Thread.ofVirtual().name("seller").start(this::shift);
  }

  private void shift() {
    while (!closed) {
      try (var headset = new WornHeadset()) {
        var offer = Map.of("offerSdp", headset.offer());
        headset.connect(api.post("/api/desk/headset", offer).get("answerSdp").asString());
        follow();
      } catch (IOException
          | UncheckedIOException
          | AssertionError
          | ExecutionException
          | TimeoutException theProgramIsGone) {
        pause(200);
      } catch (InterruptedException e) {
        return;
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private void follow() throws Exception {
    try (var lines = api.lines("/api/desk/events")) {
      for (var line : (Iterable<String>) lines::iterator) {
        if (closed) return;
        if (line.startsWith("data:{\"version\"")) act(ApiClient.JSON.readTree(line.substring(5)));
      }
    }
  }

  private void act(JsonNode desk) throws Exception {
    switch (desk.get("state").asString()) {
      case "OFF" -> tried("/api/desk/start", Map.of("campaignId", campaign));
      case "PAUSED" -> tried("/api/desk/resume", Map.of());
      case "TALKING" -> {
        var call = desk.at("/call/id").asString();
        if (call.equals(talking)) return;
        talking = call;
        pause(100 + random.nextInt(500));
        tried("/api/desk/hang-up", Map.of());
      }
      case "WRAP_UP" -> outcome(desk.at("/call/id").asString());
      default -> {}
    }
  }

  /** The same request for the same call, so that a repetition after a death is none. */
  private void outcome(String call) throws Exception {
    if (acknowledged.containsKey(call)) return;
    var request = UUID.nameUUIDFromBytes(call.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    var wish =
        Map.of("requestId", request.toString(), "callId", call, "code", "considering", "note", "");
    if (tried("/api/desk/outcome", wish)) acknowledged.put(call, "considering");
  }

  /** A refusal means that the desk has moved on meanwhile. */
  private boolean tried(String path, Map<String, String> body) throws Exception {
    try {
      api.post(path, body);
      return true;
    } catch (AssertionError refused) {
      if (String.valueOf(refused.getMessage()).contains(": 409 ")) return false;
      throw refused;
    }
  }

  private static void pause(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() throws InterruptedException {
    closed = true;
    thread.interrupt();
    thread.join(2_000);
    api.close();
  }
}
