package org.hongyan.customers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.hongyan.TestHttp;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Walks the import wizard over HTTP as its screen would. */
record ImportDriver(TestHttp http) {

  static final JsonMapper JSON = JsonMapper.builder().build();

  MvcTestResult upload(String name, byte[] content) {
    return http.http()
        .post()
        .uri("/api/imports")
        .multipart()
        .file(new MockMultipartFile("file", name, "application/octet-stream", content))
        .cookie(http.cookie())
        .header("X-CSRF-Token", http.csrf())
        .exchange();
  }

  MvcTestResult upload(Path file) throws Exception {
    return upload(file.getFileName().toString(), Files.readAllBytes(file));
  }

  JsonNode analysed(String name, byte[] content) {
    var answer = upload(name, content);
    assertThat(answer).as(name).hasStatus(201);
    return TestHttp.json(answer);
  }

  static ObjectNode plan(JsonNode analysis, String duplicates) {
    var plan = JSON.createObjectNode();
    plan.set("form", analysis.get("form"));
    plan.set("columns", analysis.get("columns"));
    plan.put("duplicates", duplicates);
    plan.putNull("owner");
    plan.put("source", "test");
    return plan;
  }

  void send(String id, String step, JsonNode body) {
    assertThat(
            http.post("/api/imports/" + id + "/" + step, body == null ? "" : body.toString())
                .getResponse()
                .getStatus())
        .as(step)
        .isBetween(200, 299);
  }

  JsonNode batch(String id) {
    return TestHttp.json(http.get("/api/imports/" + id));
  }

  /** Waits until the batch has left the states that move by themselves. */
  JsonNode settled(String id, Duration within) {
    long deadline = System.nanoTime() + within.toNanos();
    while (true) {
      var batch = batch(id);
      var state = batch.get("state").asString();
      if (!state.equals("RUNNING") && !state.equals("CHECKING") && !state.equals("UNDOING"))
        return batch;
      if (System.nanoTime() > deadline)
        throw new AssertionError("still " + state + " after " + within + ": " + batch);
      LockSupport.parkNanos(50_000_000);
    }
  }

  JsonNode imported(String name, byte[] content, String duplicates) {
    var analysis = analysed(name, content);
    var id = analysis.get("id").asString();
    send(id, "run", plan(analysis, duplicates));
    return settled(id, Duration.ofSeconds(60));
  }

  static void everyLineHasOneFate(JsonNode batch) {
    assertThat(
            batch.get("inserted").asLong()
                + batch.get("updated").asLong()
                + batch.get("duplicate").asLong()
                + batch.get("rejected").asLong())
        .as("%s", batch)
        .isEqualTo(batch.get("totalLines").asLong());
  }
}
