package org.hongyan.calling.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hongyan.TestDesk.race;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.hongyan.IntegrationTest;
import org.hongyan.TestCompany;
import org.hongyan.TestCompany.Company;
import org.hongyan.TestHttp;
import org.hongyan.calling.CampaignId;
import org.hongyan.calling.OpenHours;
import org.hongyan.calling.TestCustomers;
import org.hongyan.calling.campaign.CampaignMode;
import org.hongyan.calling.campaign.CampaignSettings;
import org.hongyan.calling.campaign.CampaignStatus;
import org.hongyan.calling.campaign.CampaignView;
import org.hongyan.calling.campaign.Campaigns;
import org.hongyan.customers.CustomerId;
import org.hongyan.switchboard.Carrier;
import org.hongyan.switchboard.TestHeadset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;

/** The desk over HTTP, with real SIP and sound to the simulated carrier. */
@IntegrationTest
class DeskIT {

  @Autowired TestCompany companies;
  @Autowired TestCustomers customers;
  @Autowired OpenHours openHours;
  @Autowired Campaigns campaigns;
  @Autowired TestHeadset headset;
  @Autowired Carrier carrier;

  @Test
  void threeCustomersInTurnAnsweredBusyAnswered() throws Exception {
    carrier.tell("55550001", "tone");
    carrier.tell("55550002", "busy");
    carrier.tell("55550003", "tone");
    var company = open();
    var campaign =
        running(
            company,
            CampaignMode.PROGRESSIVE,
            customers.withNumber(company, "13955550001"),
            customers.withNumber(company, "13955550002"),
            customers.withNumber(company, "13955550003"));
    var seller = company.as(company.people().sellerA1());
    headset.on(company, company.people().sellerA1());

    start(seller, campaign);
    var first = await(seller, talking());
    assertThat(first.at("/current/card/phones/0/masked").asString()).isEqualTo("139****0001");
    assertThat(first.toString()).doesNotContain("13955550001");
    hangUp(seller);
    var notes = await(seller, state("WRAP_UP"));
    assertThat(outcome(seller, notes, "interested", UUID.randomUUID())).hasStatusOk();

    var third = await(seller, talking());
    assertThat(third.at("/current/card/phones/0/masked").asString())
        .as("the busy one was passed over by itself")
        .isEqualTo("139****0003");
    assertThat(third.at("/recent/0/result").asString()).isEqualTo("BUSY");
    hangUp(seller);
    var last = await(seller, state("WRAP_UP"));
    assertThat(outcome(seller, last, "not-interested", UUID.randomUUID())).hasStatusOk();
    await(seller, view -> view.at("/trouble/code").asString("").equals("list.empty"));

    var progress = progress(company, campaign);
    assertThat(progress.dials()).isEqualTo(3);
    assertThat(progress.answered()).isEqualTo(2);
    assertThat(progress.done()).isEqualTo(1);
    assertThat(dials("55550001")).isEqualTo(1);
    assertThat(dials("55550003")).isEqualTo(1);
  }

  @Test
  void outcomeSentTwiceIsOneOutcome() throws Exception {
    carrier.tell("55550011", "tone");
    var company = open();
    var campaign =
        running(company, CampaignMode.PREVIEW, customers.withNumber(company, "13955550011"));
    var seller = company.as(company.people().sellerA1());
    headset.on(company, company.people().sellerA1());
    start(seller, campaign);
    await(seller, view -> view.at("/current/attemptId").isString());
    assertThat(seller.post("/api/desk/dial", "")).hasStatusOk();
    await(seller, talking());
    hangUp(seller);
    var notes = await(seller, state("WRAP_UP"));
    var request = UUID.randomUUID();

    assertThat(outcome(seller, notes, "sale", request))
        .as("a sale needs its order")
        .hasStatus(HttpStatus.CONFLICT);
    var key = UUID.randomUUID().toString();
    var body = wish(notes, "considering", request);
    var fifty = race(50, () -> seller.send(HttpMethod.POST, "/api/desk/outcome", body, key));
    assertThat(fifty).allSatisfy(one -> assertThat(one).hasStatusOk());
    assertThat(outcome(seller, notes, "considering", request))
        .as("the same wish without its key")
        .hasStatusOk();
    assertThat(outcome(seller, notes, "interested", UUID.randomUUID()))
        .as("another outcome for a call that has one")
        .hasStatus(HttpStatus.CONFLICT);
    assertThat(progress(company, campaign).contacts()).isEqualTo(1);
  }

  @Test
  void promiseIsCountedTheMomentItIsNoted() throws Exception {
    carrier.tell("55550012", "tone");
    var company = open();
    var campaign =
        running(company, CampaignMode.PREVIEW, customers.withNumber(company, "13955550012"));
    var seller = company.as(company.people().sellerA1());
    headset.on(company, company.people().sellerA1());
    start(seller, campaign);
    await(seller, view -> view.at("/current/attemptId").isString());
    assertThat(seller.post("/api/desk/dial", "")).hasStatusOk();
    await(seller, talking());
    hangUp(seller);
    var notes = await(seller, state("WRAP_UP"));

    var saved =
        seller.post(
            "/api/desk/outcome",
            "{\"requestId\":\"%s\",\"callId\":\"%s\",\"code\":\"callback\",\"note\":\"\",\"callbackAt\":\"%s\"}"
                .formatted(
                    UUID.randomUUID(),
                    notes.at("/call/id").asString(),
                    Instant.now().plus(Duration.ofDays(1))));

    assertThat(TestHttp.json(saved).at("/queue/callbacksOpen").asInt()).isEqualTo(1);
  }

  @Test
  void refusedDialSaysWhyAndRingsNobody() throws Exception {
    var company = companies.create();
    var customer = customers.ownedBy(company, company.people().sellerA2());
    var leader = company.as(company.people().leaderA());
    headset.on(company, company.people().leaderA());

    var answer =
        leader.post("/api/desk/customer", "{\"customerId\":\"%s\"}".formatted(customer.value()));

    assertThat(answer).hasStatus(HttpStatus.CONFLICT);
    assertThat(TestHttp.json(answer).at("/code").asString()).isEqualTo("call.refused");
    assertThat(TestHttp.json(answer).at("/details/reason").asString()).isEqualTo("owner.other");
  }

  @Test
  void draftIsKeptAndShownAgain() throws Exception {
    var company = open();
    var campaign = running(company, CampaignMode.PREVIEW, customers.inPool(company, 1).getFirst());
    var seller = company.as(company.people().sellerA1());
    headset.on(company, company.people().sellerA1());
    start(seller, campaign);
    var shown = await(seller, view -> view.at("/current/attemptId").isString());
    var attempt = shown.at("/current/attemptId").asString();

    seller.put("/api/desk/drafts/" + attempt, "{\"note\":\"下午再谈\"}");

    var again = TestHttp.json(seller.get("/api/desk"));
    assertThat(again.at("/current/draft/note").asString()).isEqualTo("下午再谈");
  }

  private Company open() {
    var company = companies.create();
    openHours.allDay(company);
    return company;
  }

  private CampaignId running(Company company, CampaignMode mode, CustomerId... leads) {
    var director = company.caller(company.people().director());
    var unit = company.units().region().id().value();
    var plan =
        new Campaigns.Plan(
            "回访",
            mode,
            null,
            null,
            List.of(new Campaigns.MemberRef(CampaignView.Kind.UNIT, unit)),
            CampaignSettings.USUAL);
    return company.in(
        () -> {
          var id = campaigns.create(director, plan).campaign().id();
          campaigns.addLeads(director, id, List.of(leads));
          campaigns.move(director, id, CampaignStatus.RUNNING);
          return id;
        });
  }

  private org.hongyan.calling.campaign.Progress progress(Company company, CampaignId campaign) {
    var director = company.caller(company.people().director());
    return company.in(() -> campaigns.view(director, campaign)).progress();
  }

  private long dials(String tail) {
    return carrier.dialled().stream().filter(call -> call.number().endsWith(tail)).count();
  }

  private static void start(TestHttp seller, CampaignId campaign) {
    var body = "{\"campaignId\":\"%s\"}".formatted(campaign.value());
    assertThat(seller.post("/api/desk/start", body)).hasStatusOk();
  }

  private static void hangUp(TestHttp seller) {
    assertThat(seller.post("/api/desk/hang-up", "")).hasStatusOk();
  }

  private static org.springframework.test.web.servlet.assertj.MvcTestResult outcome(
      TestHttp seller, JsonNode view, String code, UUID request) {
    return seller.post("/api/desk/outcome", wish(view, code, request));
  }

  private static String wish(JsonNode view, String code, UUID request) {
    return "{\"requestId\":\"%s\",\"callId\":\"%s\",\"code\":\"%s\",\"note\":\"好\"}"
        .formatted(request, view.at("/call/id").asString(), code);
  }

  private static Predicate<JsonNode> state(String state) {
    return view -> view.at("/state").asString().equals(state);
  }

  private static Predicate<JsonNode> talking() {
    return state("TALKING");
  }

  private static JsonNode await(TestHttp seller, Predicate<JsonNode> wanted)
      throws InterruptedException {
    long until = System.nanoTime() + Duration.ofSeconds(25).toNanos();
    JsonNode last = TestHttp.json(seller.get("/api/desk"));
    while (!wanted.test(last)) {
      if (System.nanoTime() > until) throw new AssertionError("never came, last was " + last);
      Thread.sleep(50);
      last = TestHttp.json(seller.get("/api/desk"));
    }
    return last;
  }
}
