package org.hongyan.calling.desk;

import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.hongyan.calling.AttemptId;
import org.hongyan.calling.LeadId;
import org.hongyan.calling.campaign.Campaign;
import org.hongyan.calling.campaign.CampaignMode;
import org.hongyan.calling.campaign.CampaignStatus;
import org.hongyan.calling.campaign.Leases;
import org.hongyan.engine.pacing.AgentRef;
import org.hongyan.engine.pacing.AttemptRef;
import org.hongyan.engine.pacing.DialCommand;
import org.hongyan.engine.pacing.DialEvent;
import org.hongyan.engine.pacing.Dialler;
import org.hongyan.engine.pacing.DiallerSettings;
import org.hongyan.engine.pacing.DiallerState;
import org.hongyan.engine.pacing.EndCause;
import org.hongyan.engine.pacing.LeadRef;
import org.hongyan.engine.pacing.Mode;
import org.hongyan.engine.pacing.Why;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Runs the pure dialler of one campaign: feeds it events one by one and carries out its commands on
 * the desks. A progressive campaign dials only while this node holds its lease.
 */
final class CampaignLoop implements Pacer {

  private static final Logger LOG = LoggerFactory.getLogger(CampaignLoop.class);
  private static final int LINES = 500;
  private static final double CALLS_PER_SECOND = 30;
  private static final Duration RETRY = Duration.ofSeconds(3);
  private static final int TICKS_BETWEEN_KEEPS = 3;

  /** Runs work on a desk's own thread. */
  interface DeskThreads {
    void post(DeskSession desk, java.util.function.Consumer<DeskSession> work);
  }

  private final Mailbox mailbox;
  private final Leases leases;
  private final DeskThreads threads;
  private final InstantSource clock;
  private final Map<AgentRef, DeskSession> desks = new HashMap<>();
  private final Map<AttemptRef, DeskSession> holders = new HashMap<>();
  private Campaign campaign;
  private DiallerState state;
  private @Nullable Long token;
  private boolean running;
  private long seq;
  private int ticks;

  CampaignLoop(
      Campaign campaign, Mailbox mailbox, Leases leases, DeskThreads threads, InstantSource clock) {
    this.campaign = campaign;
    this.mailbox = mailbox;
    this.leases = leases;
    this.threads = threads;
    this.clock = clock;
    this.state = DiallerState.of(settings(campaign));
  }

  private static DiallerSettings settings(Campaign campaign) {
    return new DiallerSettings(
        campaign.mode() == CampaignMode.PROGRESSIVE ? Mode.PROGRESSIVE : Mode.PREVIEW,
        LINES,
        CALLS_PER_SECOND,
        Duration.ofSeconds(campaign.settings().ringSeconds() + 5L),
        Duration.ofSeconds(campaign.settings().wrapSeconds()),
        RETRY);
  }

  @Override
  public void presence(DeskSession desk, boolean ready) {
    mailbox.post(
        () -> {
          var agent = ref(desk);
          desks.put(agent, desk);
          step(
              ready
                  ? new DialEvent.AgentReady(agent, ++seq)
                  : new DialEvent.AgentPaused(agent, ++seq, ""));
          look();
        });
  }

  @Override
  public void leave(DeskSession desk) {
    mailbox.post(
        () -> {
          step(new DialEvent.AgentLeft(ref(desk), ++seq));
          desks.remove(ref(desk));
        });
  }

  @Override
  public void offered(DeskSession desk, long request, LeadId lead, AttemptId attempt) {
    mailbox.post(
        () -> {
          var ref = new AttemptRef(attempt.value());
          holders.put(ref, desk);
          step(new DialEvent.LeadOffered(ref(desk), request, new LeadRef(lead.value()), ref));
        });
  }

  @Override
  public void nothing(DeskSession desk, long request) {
    feed(new DialEvent.NoLeadAvailable(ref(desk), request));
  }

  @Override
  public void confirmed(DeskSession desk, AttemptId attempt) {
    feed(new DialEvent.DialConfirmed(ref(desk), ref(attempt)));
  }

  @Override
  public void skipped(DeskSession desk, AttemptId attempt) {
    feed(new DialEvent.DialSkipped(ref(desk), ref(attempt)));
  }

  @Override
  public void ringing(AttemptId attempt) {
    feed(new DialEvent.CallRinging(ref(attempt)));
  }

  @Override
  public void answered(AttemptId attempt) {
    feed(new DialEvent.CallAnswered(ref(attempt)));
    feed(new DialEvent.CallBridged(ref(attempt)));
  }

  @Override
  public void ended(AttemptId attempt, EndCause cause) {
    feed(new DialEvent.CallEnded(ref(attempt), cause));
    if (!cause.answered()) mailbox.post(() -> holders.remove(ref(attempt)));
  }

  @Override
  public void saved(AttemptId attempt) {
    feed(new DialEvent.OutcomeSaved(ref(attempt)));
    mailbox.post(() -> holders.remove(ref(attempt)));
  }

  private void feed(DialEvent event) {
    mailbox.post(() -> step(event));
  }

  private void step(DialEvent event) {
    var step = Dialler.next(state, event, clock.instant());
    state = step.state();
    step.commands().forEach(this::carryOut);
  }

  private void carryOut(DialCommand command) {
    switch (command) {
      case DialCommand.RequestLead wish -> request(wish);
      case DialCommand.Dial dial -> {
        var desk = desks.get(dial.agent());
        var attempt = new AttemptId(dial.attempt().value());
        if (desk != null) threads.post(desk, d -> d.dialOffered(attempt));
      }
      case DialCommand.ReleaseLead release -> {
        var desk = holders.remove(release.attempt());
        var later = release.why() == Why.SKIPPED ? Duration.ofHours(1) : Duration.ZERO;
        var attempt = new AttemptId(release.attempt().value());
        if (desk != null) threads.post(desk, d -> d.release(attempt, later));
      }
      case DialCommand.HangUp hangUp -> {
        var desk = holders.get(hangUp.attempt());
        if (desk != null) threads.post(desk, d -> DeskActions.hangUp(d, hangUp.attempt().value()));
      }
      case DialCommand.ShowLead shown -> {}
      case DialCommand.Bridge joinedBeforeTheAnswer -> {}
      case DialCommand.SetAgentState theDeskKnows -> {}
      case DialCommand.CloseAttempt theDeskDoes -> {}
    }
  }

  private void request(DialCommand.RequestLead wish) {
    var desk = desks.get(wish.agent());
    if (desk == null) return;
    var progressive = campaign.mode() == CampaignMode.PROGRESSIVE;
    var fencing = progressive ? token : Long.valueOf(0);
    if (fencing == null) {
      feed(new DialEvent.NoLeadAvailable(wish.agent(), wish.request()));
    } else {
      threads.post(desk, d -> d.provide(wish.request(), fencing));
    }
  }

  /** About once a second. */
  void tick() {
    mailbox.post(
        () -> {
          look();
          step(new DialEvent.Tick());
        });
  }

  /** The campaign as it is stored now. */
  void changed(Campaign now) {
    mailbox.post(
        () -> {
          campaign = now;
          state = state.with(settings(now));
          look();
          step(new DialEvent.Tick());
        });
  }

  /** Runs while the campaign does and, for a progressive one, while the lease is ours. */
  private void look() {
    var wanted = campaign.status() == CampaignStatus.RUNNING && !desks.isEmpty();
    if (campaign.mode() == CampaignMode.PROGRESSIVE) {
      keepLease(wanted);
      wanted = wanted && token != null;
    }
    if (wanted == running) return;
    running = wanted;
    step(running ? new DialEvent.CampaignStarted(++seq) : new DialEvent.CampaignPaused(++seq));
  }

  private void keepLease(boolean wanted) {
    try {
      if (!wanted) {
        if (token != null) leases.giveUp(campaign.id(), token);
        token = null;
      } else if (token == null) {
        token = leases.take(campaign.id()).orElse(null);
      } else if (++ticks % TICKS_BETWEEN_KEEPS == 0 && !leases.keep(campaign.id(), token)) {
        LOG.warn("the lease of campaign {} was lost", campaign.id().value());
        token = null;
      }
    } catch (DataAccessException | TransactionException away) {
      LOG.warn("the lease of campaign {} cannot be kept now", campaign.id().value());
    }
  }

  private static AgentRef ref(DeskSession desk) {
    return new AgentRef(desk.seller.id().value());
  }

  private static AttemptRef ref(AttemptId attempt) {
    return new AttemptRef(attempt.value());
  }
}
