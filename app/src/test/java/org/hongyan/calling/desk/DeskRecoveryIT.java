package org.hongyan.calling.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hongyan.IntegrationTest;
import org.hongyan.TestCompany;
import org.hongyan.calling.TestCampaigns;
import org.hongyan.calling.TestCustomers;
import org.hongyan.calling.campaign.CampaignMode;
import org.hongyan.customers.CustomerId;
import org.hongyan.shared.Tenancy;
import org.hongyan.switchboard.Carrier;
import org.hongyan.switchboard.Recordings;
import org.hongyan.switchboard.TestHeadset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a desk is after its program died, and how fast it goes from call to call while it lives. */
@IntegrationTest
class DeskRecoveryIT {

  @Autowired TestCustomers customers;
  @Autowired TestCampaigns campaigns;
  @Autowired TestHeadset headset;
  @Autowired Carrier carrier;
  @Autowired LostCalls calls;
  @Autowired DeskOpening opening;
  @Autowired Recordings recordings;
  @Autowired InstantSource clock;

  @Test
  void talkCutByACrashWaitsForItsNotesWithWhatWasTyped() throws Exception {
    carrier.tell("55550041", "tone");
    var company = campaigns.openCompany();
    var campaign =
        campaigns.running(
            company, CampaignMode.PREVIEW, customers.withNumber(company, "13955550041"));
    var person = company.people().sellerA1();
    var seller = new DeskClient(company.as(person));
    headset.on(company, person);
    seller.start(campaign);
    var attempt =
        seller.await(view -> view.at("/current/attemptId").isString()).at("/current/attemptId");
    seller.http().post("/api/desk/dial", "");
    seller.awaitState("TALKING");
    seller.http().put("/api/desk/drafts/" + attempt.asString(), "{\"note\":\"要三台\"}");
    var before = seller.view();

    var seat = new Seat(company.tenant().id(), person.id());
    var recording = recordedSoFar(company, before.at("/call/id").asString(), 7_400);
    Tenancy.in(seat.tenant(), () -> calls.recover(clock.instant().plusSeconds(1)));
    var reopened = opening.open(seat, company.caller(person), any -> null);
    var view = reopened.mailbox().call(() -> reopened.session().model.view(clock.instant()));

    assertThat(view.state()).isEqualTo(SellerState.WRAP_UP);
    assertThat(view.reason()).isEqualTo("call-lost");
    assertThat(view.recent().getFirst().talkSeconds())
        .as("as long as recording %s", recording)
        .isEqualTo(7);
    assertThat(view.call().endedAt()).isEqualTo(view.call().answeredAt().plusMillis(7_400));
    assertThat(view.current().draft().note()).isEqualTo("要三台");
    assertThat(view.call().id().value().toString()).isEqualTo(before.at("/call/id").asString());
    var wish =
        new OutcomeWish(UUID.randomUUID(), view.call().id(), "interested", "要三台", null, null, null);
    reopened
        .mailbox()
        .call(
            () -> {
              reopened.actions().outcome(wish, false);
              return true;
            });
    assertThat(campaigns.progress(company, campaign).contacts()).isEqualTo(1);
    assertThat(campaigns.progress(company, campaign).live()).isZero();
  }

  /** Closes the recording of a call as the start after a death does. */
  private UUID recordedSoFar(TestCompany.Company company, String call, long millis)
      throws InterruptedException {
    for (int i = 0; i < 200; i++) {
      var open =
          company.in(
              () ->
                  recordings
                      .between(clock.instant().minusSeconds(60), clock.instant().plusSeconds(1))
                      .stream()
                      .filter(recording -> recording.callId().toString().equals(call))
                      .findFirst());
      if (open.isPresent()) {
        var id = open.get().id();
        assertThat(company.in(() -> recordings.ready(id, "0".repeat(64), millis))).isTrue();
        return id.value();
      }
      Thread.sleep(20);
    }
    throw new AssertionError("call " + call + " is not recorded");
  }

  @Test
  void reservationOfADeadRunIsFreedAndTheSellerIsAtWorkAgain() throws Exception {
    var company = campaigns.openCompany();
    var campaign =
        campaigns.running(company, CampaignMode.PREVIEW, customers.inPool(company, 1).getFirst());
    var person = company.people().sellerA1();
    var seller = new DeskClient(company.as(person));
    headset.on(company, person);
    seller.start(campaign);
    seller.await(view -> view.at("/current/attemptId").isString());

    var seat = new Seat(company.tenant().id(), person.id());
    Tenancy.in(seat.tenant(), () -> calls.recover(clock.instant().plusSeconds(1)));
    var reopened = opening.open(seat, company.caller(person), any -> null);
    var view = reopened.mailbox().call(() -> reopened.session().model.view(clock.instant()));

    assertThat(view.state()).isEqualTo(SellerState.READY);
    assertThat(view.campaign().id()).isEqualTo(campaign);
    assertThat(campaigns.progress(company, campaign).live()).isZero();
  }

  @Test
  void fromOutcomeToTheNextCustomerWithinATenthOfASecond() throws Exception {
    carrier.tell("6666", "short");
    var company = campaigns.openCompany();
    var leads = new ArrayList<CustomerId>();
    for (int i = 0; i < 16; i++) {
      leads.add(customers.withNumber(company, "138%04d6666".formatted(1_000 + i)));
    }
    var campaign =
        campaigns.running(company, CampaignMode.PREVIEW, leads.toArray(CustomerId[]::new));
    var person = company.people().sellerA1();
    var seller = new DeskClient(company.as(person));
    headset.on(company, person);
    seller.start(campaign);

    var millis = new ArrayList<Long>();
    for (int i = 0; i < leads.size() - 1; i++) {
      var shown = seller.await(view -> view.at("/current/attemptId").isString());
      var attempt = shown.at("/current/attemptId").asString();
      seller.http().post("/api/desk/dial", "");
      var notes = seller.awaitState("WRAP_UP");
      long began = System.nanoTime();
      assertThat(seller.outcome(notes, "considering")).hasStatusOk();
      seller.await(
          view ->
              view.at("/current/attemptId").isString()
                  && !view.at("/current/attemptId").asString().equals(attempt));
      millis.add((System.nanoTime() - began) / 1_000_000);
    }
    millis.sort(null);
    long p95 = millis.get((int) (millis.size() * 0.95));
    System.out.printf(
        "bench desk next-customer n=%d median=%d ms p95=%d ms%n",
        millis.size(), millis.get(millis.size() / 2), p95);
    assertThat(millis.get(millis.size() / 2))
        .as("outcome saved to next customer, milliseconds")
        .isLessThan(250);
  }

  @Test
  void recordingIsWholeOnDiskWithItsHash() throws Exception {
    carrier.tell("55550043", "tone");
    var company = campaigns.openCompany();
    var campaign =
        campaigns.running(
            company, CampaignMode.PROGRESSIVE, customers.withNumber(company, "13955550043"));
    var person = company.people().sellerA1();
    var seller = new DeskClient(company.as(person));
    headset.on(company, person);
    seller.start(campaign);
    seller.awaitState("TALKING");
    Thread.sleep(2_500);
    seller.http().post("/api/desk/hang-up", "");
    seller.awaitState("WRAP_UP");

    var row = seller.awaitRecording();

    assertThat(row.at("/recordingState").asString()).isEqualTo("READY");
    assertThat(row.at("/millis").asLong()).isBetween(1_500L, 6_000L);
    var id =
        new org.hongyan.switchboard.RecordingId(UUID.fromString(row.at("/recordingId").asString()));
    var recording = company.in(() -> recordings.recording(id));
    assertThat(Recordings.sha256(recordings.path(recording))).isEqualTo(recording.sha256());
    assertThat(List.of(recording.file().split("/"))).hasSize(5);
  }
}
