package org.hongyan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Faults F2 to F4: the program dies while it rings, while two people talk and while the seller
 * writes notes; the page stays open, or dies too.
 */
class CallKillJourney {

  private static final String PASSWORD = "hongyan-demo";
  private static final String SELLER = "seller1";
  private static final String CAMPAIGN = "公海激活";
  private static final int BYTES_PER_SECOND = 16_000;
  private static final int ROUNDS = 3;

  /** The budget is 45 s from the kill on an idle machine; a busy one gets twice that. */
  private static final Duration LONGEST_SILENCE = Duration.ofSeconds(90);

  @TempDir Path folder;

  private Path data;
  private int port;
  private Program program;

  @Test
  void ringingTalkingAndWritingSurviveTheDeathOfTheProgram() throws Exception {
    data = Files.createDirectory(folder.resolve("calls"));
    port = Program.freePort();
    start("no-answer");
    try (var seller = ApiClient.signIn(program, SELLER, PASSWORD)) {
      try (var seat = Seat.open(program, SELLER, PASSWORD)) {
        seat.begin(CAMPAIGN);
        killedWhileItRings(seller, seat);
        killedInTheTalk(seller, seat);
        callBackIsOffered(seller, seat);
        seat.state("TALKING", LONGEST_SILENCE);
        seat.press("挂断");
        seat.state("WRAP_UP", LONGEST_SILENCE);
        typedUntilAllDies(seat);
      }
      start("tone");
      notesAreThereInANewBrowser(seller.at(program));
      storm();
    } finally {
      program.close();
    }
    judge();
  }

  private void start(String everybody) throws Exception {
    var settings = new ArrayList<String>();
    settings.add("HONGYAN_CARRIERLOG=" + carrierLog());
    for (int digit = 0; digit <= 9; digit++) {
      settings.add("HONGYAN_CARRIERNUMBERS_" + digit + "=" + everybody);
    }
    program = Program.startAt(port, data, "demo", settings.toArray(String[]::new));
  }

  /** F2: killed again and again while many call at full speed. */
  private void storm() throws Exception {
    try (var storm = CallStorm.begin(program, data, folder, ROUNDS)) {
      storm.rounds(
          ROUNDS,
          new CallStorm.Pace(LONGEST_SILENCE, 2_500),
          round -> {
            program.kill();
            var killed = Instant.now();
            start("tone");
            return killed;
          });
      storm.judge();
    }
  }

  private Path carrierLog() {
    return folder.resolve("carrier.log");
  }

  /** F2: the call is gone, the page comes back by itself and the next customer is rung. */
  private void killedWhileItRings(ApiClient seller, Seat seat) throws Exception {
    seller.await(
        "/api/desk", Duration.ofSeconds(60), view -> view.at("/call/ringingAt").isString());
    program.kill();
    var killed = Instant.now();
    assertThat(dialled()).hasSize(1);
    start("tone");
    seat.state("TALKING", LONGEST_SILENCE);
    var again = dialled().getLast().at();
    var silence = Duration.between(killed, again);
    System.out.printf(
        "killed while ringing: started after %.1f s, dialling again %.1f s after the kill%n",
        program.startTime().toMillis() / 1e3, silence.toMillis() / 1e3);
    assertThat(silence).isLessThan(LONGEST_SILENCE);
  }

  /** F3: the recording holds all but the last moment, the page says so and keeps the note. */
  private void killedInTheTalk(ApiClient seller, Seat seat) throws Exception {
    var note = "客户想要三台，下周一前报价";
    seat.type(note, 30);
    seat.pause(Duration.ofSeconds(6));
    var talk = seller.at(program).get("/api/desk").get("call");
    program.kill();
    var talked = Duration.between(instant(talk, "answeredAt"), Instant.now());
    start("tone");
    seat.state("WRAP_UP", LONGEST_SILENCE);
    assertThat(seat.stateText()).contains("通话中断");
    assertThat(seat.text("[data-testid=desk-lost]")).contains("备注和录音已保留");
    assertThat(seat.note()).isEqualTo(note);
    var view = seller.at(program).get("/api/desk");
    assertThat(view.at("/current/draft/note").asString()).isEqualTo(note);
    assertThat(view.at("/call/id").asString()).isEqualTo(talk.get("id").asString());
    recordingIsPlayable(seller, talk.get("id").asString(), talked);
  }

  /** One press and the notes are saved with a promise to ring back in a minute. */
  private void callBackIsOffered(ApiClient seller, Seat seat) throws Exception {
    seat.press("1 分钟后回拨");
    seat.save();
    seller
        .at(program)
        .await(
            "/api/desk",
            Duration.ofSeconds(30),
            view -> view.at("/recent/0/outcomeCode").asString("").equals("callback"));
    try (var rows = Rows.of(data)) {
      assertThat(
              rows.number(
                  "select count(*) from activities.callback where ended_at is null and"
                      + " wanted_at between now() and now() + interval '2 minutes'"))
          .isEqualTo(1);
    }
  }

  private void recordingIsPlayable(ApiClient seller, String call, Duration talked)
      throws Exception {
    var row = seller.get("/api/calls?recorded=true").get("rows").get(0);
    assertThat(row.get("id").asString()).isEqualTo(call);
    assertThat(row.get("recordingState").asString()).isEqualTo("READY");
    long millis = row.get("millis").asLong();
    System.out.printf(
        "killed in the talk after %.1f s: recording of %.1f s%n",
        talked.toMillis() / 1e3, millis / 1e3);
    assertThat(millis).isBetween(talked.toMillis() - 2_500, talked.toMillis() + 1_000);
    assertThat(row.get("talkSeconds").asLong()).as("as long as recorded").isEqualTo(millis / 1_000);
    var id = row.get("recordingId").asString();
    var sound = seller.bytes("/api/recordings/" + id + "/sound");
    try (var rows = Rows.of(data)) {
      var sha256 = rows.texts("select sha256 from switchboard.recording where id = '" + id + "'");
      var digest = MessageDigest.getInstance("SHA-256").digest(sound);
      assertThat(sha256).containsExactly(HexFormat.of().formatHex(digest));
    }
    var file = ByteBuffer.wrap(sound).order(ByteOrder.LITTLE_ENDIAN);
    assertThat(new String(sound, 0, 4)).isEqualTo("RIFF");
    assertThat(file.getInt(4)).as("RIFF length").isEqualTo(sound.length - 8);
    int from = new String(sound, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("data") + 8;
    assertThat(file.getInt(from - 4)).as("bytes of sound").isEqualTo(sound.length - from);
    assertThat(loudRight(sound, sound.length - BYTES_PER_SECOND))
        .as("part of the last recorded second in which the customer is heard")
        .isGreaterThan(0.9);
  }

  /** Mu-law: 0xFF and 0x7F are silence, the samples next to them nearly so. */
  private static double loudRight(byte[] sound, int from) {
    int loud = 0;
    int all = 0;
    for (int at = from | 1; at < sound.length; at += 2) {
      all++;
      if ((sound[at] & 0x7F) < 0x70) loud++;
    }
    return (double) loud / all;
  }

  private String typed = "";

  /** F4: nobody waits for the last key to be kept. */
  private void typedUntilAllDies(Seat seat) throws Exception {
    typed = "0123456789".repeat(6);
    seat.type(typed, 100);
    program.kill();
  }

  private void notesAreThereInANewBrowser(ApiClient seller) throws Exception {
    try (var seat = Seat.open(program, SELLER, PASSWORD)) {
      seat.state("WRAP_UP", LONGEST_SILENCE);
      assertThat(seat.stateText()).as("this call ended well").doesNotContain("通话中断");
      seat.awaitNote("0123");
      var kept = seat.note();
      System.out.printf("typed %d signs in 6 s, kept %d%n", typed.length(), kept.length());
      assertThat(typed).startsWith(kept);
      assertThat(kept.length())
          .as("all but the last second")
          .isGreaterThanOrEqualTo(typed.length() - 12);
      seat.outcome("interested");
      long saved = System.nanoTime();
      seat.state("TALKING", LONGEST_SILENCE);
      System.out.printf("outcome saved to next talk %.1f s%n", (System.nanoTime() - saved) / 1e9);
      seat.press("挂断");
      seat.state("WRAP_UP", LONGEST_SILENCE);
      seat.outcome("considering");
    }
    assertThat(seller.get("/api/calls?recorded=true").get("rows").get(1).get("note").asString())
        .startsWith("0123");
  }

  private record Invite(Instant at, String number, String callId) {}

  private List<Invite> dialled() throws Exception {
    var invites = new ArrayList<Invite>();
    for (var line : Files.readAllLines(carrierLog())) {
      var parts = line.split(" ");
      invites.add(new Invite(Instant.parse(parts[0]), parts[1], parts[2]));
    }
    return invites;
  }

  /** I1 by the carrier's own log, the rest by the program's own judge. */
  private void judge() throws Exception {
    var invites = dialled();
    assertThat(invites).hasSizeGreaterThanOrEqualTo(4);
    assertThat(invites).extracting(Invite::callId).doesNotHaveDuplicates();
    var numbers = invites.stream().map(Invite::number).toList();
    assertThat(numbers.size() - numbers.stream().distinct().count())
        .as("rung again: at most the one who was promised it, any other waits for minutes")
        .isLessThanOrEqualTo(1);
    var verdict = Program.command(data, "invariants");
    System.out.println(verdict.strip() + "\ncarrier: " + invites.size() + " INVITEs, none twice");
    assertThat(verdict).startsWith("exit 0").doesNotContain("wrong");
    assertThat(Program.command(data, "audit verify")).startsWith("exit 0");
  }

  private static Instant instant(JsonNode node, String name) {
    return Instant.parse(node.get(name).asString());
  }
}
