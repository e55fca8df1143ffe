package org.hongyan.calling.desk;

import java.time.Duration;
import java.util.UUID;
import java.util.function.Predicate;
import org.hongyan.TestHttp;
import org.hongyan.calling.CampaignId;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** A seller at the desk over HTTP. */
record DeskClient(TestHttp http) {

  void start(CampaignId campaign) {
    http.post("/api/desk/start", "{\"campaignId\":\"%s\"}".formatted(campaign.value()));
  }

  JsonNode view() {
    return TestHttp.json(http.get("/api/desk"));
  }

  MvcTestResult outcome(JsonNode view, String code) {
    return http.post(
        "/api/desk/outcome",
        "{\"requestId\":\"%s\",\"callId\":\"%s\",\"code\":\"%s\",\"note\":\"好\"}"
            .formatted(UUID.randomUUID(), view.at("/call/id").asString(), code));
  }

  JsonNode awaitState(String state) throws InterruptedException {
    return await(view -> view.at("/state").asString().equals(state));
  }

  JsonNode await(Predicate<JsonNode> wanted) throws InterruptedException {
    long until = System.nanoTime() + Duration.ofSeconds(25).toNanos();
    var last = view();
    while (!wanted.test(last)) {
      if (System.nanoTime() > until) throw new AssertionError("never came, last was " + last);
      Thread.sleep(5);
      last = view();
    }
    return last;
  }

  /** The newest call once its recording is whole. */
  JsonNode awaitRecording() throws InterruptedException {
    long until = System.nanoTime() + Duration.ofSeconds(15).toNanos();
    while (true) {
      var row = TestHttp.json(http.get("/api/calls?recorded=true")).at("/rows/0");
      if (row.at("/recordingState").asString("").equals("READY")) return row;
      if (System.nanoTime() > until) throw new AssertionError("not recorded: " + row);
      Thread.sleep(50);
    }
  }
}
