package org.hongyan.calling.desk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.hongyan.calling.CampaignId;
import org.hongyan.calling.campaign.CampaignMode;
import org.hongyan.customers.CustomerId;
import org.hongyan.identity.Caller;
import org.hongyan.identity.Needs;
import org.hongyan.identity.OpenChannels;
import org.hongyan.identity.Permission;
import org.hongyan.identity.Session;
import org.hongyan.switchboard.Headset;
import org.hongyan.switchboard.Switchboard;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

@RestController
@RequestMapping("/api/desk")
class DeskController {

  record StartWork(@Nullable CampaignId campaignId) {}

  record PauseWork(@NotBlank @Size(max = 40) String reason) {}

  record ChooseCustomer(@NotNull CustomerId customerId) {}

  record MuteDesk(boolean muted) {}

  record PressKeys(@NotNull @Pattern(regexp = "[0-9*#A-D]{1,32}") String keys) {}

  record OfferHeadset(@NotBlank @Size(max = 60_000) String offerSdp) {}

  record WorkableCampaign(CampaignId id, String name, CampaignMode mode) {}

  private final Desks desks;
  private final Switchboard switchboard;
  private final OpenChannels channels;

  DeskController(Desks desks, Switchboard switchboard, OpenChannels channels) {
    this.desks = desks;
    this.switchboard = switchboard;
    this.channels = channels;
  }

  @GetMapping
  @Needs(Permission.CALLING_WORK)
  DeskView view(Caller caller) {
    return desks.view(caller);
  }

  @GetMapping(path = "/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  @Needs(Permission.CALLING_WORK)
  SseEmitter events(Caller caller, Session session) {
    return desks.stream(caller, cut -> channels.hold(session, cut)).emitter();
  }

  @GetMapping("/campaigns")
  @Needs(Permission.CALLING_WORK)
  List<WorkableCampaign> campaigns(Caller caller) {
    return desks.workable(caller).stream()
        .map(c -> new WorkableCampaign(c.id(), c.name(), c.mode()))
        .toList();
  }

  /** One headset per account: a second page takes it over and the first is told. */
  @PostMapping("/headset")
  @Needs(Permission.CALLING_WORK)
  Headset headset(Caller caller, Session session, @Valid @RequestBody OfferHeadset body) {
    desks.headsetConnected(caller);
    return switchboard.connectBrowser(session, body.offerSdp());
  }

  @DeleteMapping("/headset/{leg}")
  @Needs(Permission.CALLING_WORK)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void takeOff(Caller caller, @PathVariable String leg) {
    switchboard.disconnectBrowser(caller, leg);
  }

  @PostMapping("/start")
  @Needs(Permission.CALLING_WORK)
  DeskView start(Caller caller, @Valid @RequestBody StartWork body) {
    return desks.start(caller, body.campaignId());
  }

  @PostMapping("/pause")
  @Needs(Permission.CALLING_WORK)
  DeskView pause(Caller caller, @Valid @RequestBody PauseWork body) {
    return desks.act(caller, desk -> desk.session().pause(body.reason()));
  }

  @PostMapping("/resume")
  @Needs(Permission.CALLING_WORK)
  DeskView resume(Caller caller) {
    return desks.act(caller, desk -> desk.session().resume());
  }

  @PostMapping("/end")
  @Needs(Permission.CALLING_WORK)
  DeskView end(Caller caller) {
    return desks.act(caller, desk -> desk.session().end());
  }

  @PostMapping("/customer")
  @Needs(Permission.CALLING_WORK)
  DeskView choose(Caller caller, @Valid @RequestBody ChooseCustomer body) {
    return desks.choose(caller, body.customerId());
  }

  @PostMapping("/dial")
  @Needs(Permission.CALLING_WORK)
  DeskView dial(Caller caller) {
    return desks.act(caller, desk -> desk.session().dial());
  }

  @PostMapping("/skip")
  @Needs(Permission.CALLING_WORK)
  DeskView skip(Caller caller) {
    return desks.act(caller, desk -> desk.session().skip());
  }

  @PostMapping("/hang-up")
  @Needs(Permission.CALLING_WORK)
  DeskView hangUp(Caller caller) {
    return desks.act(caller, desk -> desk.actions().hangUp());
  }

  @PostMapping("/mute")
  @Needs(Permission.CALLING_WORK)
  DeskView mute(Caller caller, @Valid @RequestBody MuteDesk body) {
    return desks.act(caller, desk -> desk.actions().mute(body.muted()));
  }

  @PostMapping("/keys")
  @Needs(Permission.CALLING_WORK)
  DeskView keys(Caller caller, @Valid @RequestBody PressKeys body) {
    return desks.act(caller, desk -> desk.actions().keys(body.keys()));
  }

  @PutMapping("/drafts/{attempt}")
  @Needs(Permission.CALLING_WORK)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void keep(Caller caller, @PathVariable UUID attempt, @Valid @RequestBody Draft body) {
    desks.act(caller, desk -> desk.actions().keep(attempt, body));
  }

  @PostMapping("/more-time")
  @Needs(Permission.CALLING_WORK)
  DeskView moreTime(Caller caller) {
    return desks.act(caller, desk -> desk.actions().moreTime());
  }

  @PostMapping("/outcome")
  @Needs(Permission.CALLING_WORK)
  DeskView outcome(Caller caller, @Valid @RequestBody OutcomeWish body) {
    return desks.act(caller, desk -> desk.actions().outcome(body, false));
  }
}
