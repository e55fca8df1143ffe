package org.hongyan.identity;

import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hongyan.shared.AfterCommit;
import org.hongyan.shared.Tenancy;
import org.hongyan.shared.TenantId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;

/**
 * Streams of events and headsets live no longer than the session that opened them. The end of a
 * session on this node is told at once; on any other node, and by time, it is seen within 2 s.
 */
@Service
public class OpenChannels {

  private static final Logger LOG = LoggerFactory.getLogger(OpenChannels.class);

  /** Why a channel is cut. */
  public enum Cut {
    /** The session has ended: whoever was there must sign in again. */
    SESSION_ENDED,
    /** The person sees or may do something else now: the channel must be opened anew. */
    RIGHTS_CHANGED
  }

  /** One open stream or socket. */
  public final class Channel {
    private final Session session;
    private final @Nullable Caller seesAs;
    private final Consumer<Cut> end;

    private Channel(Session session, @Nullable Caller seesAs, Consumer<Cut> end) {
      this.session = session;
      this.seesAs = seesAs;
      this.end = end;
    }

    /** It ended by itself; harmless when repeated. */
    public void gone() {
      open.remove(this);
    }

    private void cut(Cut why) {
      if (open.remove(this)) end.accept(why);
    }
  }

  private final Sessions sessions;
  private final InstantSource clock;
  private final Set<Channel> open = ConcurrentHashMap.newKeySet();

  OpenChannels(Sessions sessions, InstantSource clock) {
    this.sessions = sessions;
    this.clock = clock;
  }

  /**
   * A channel that lives as long as its session.
   *
   * @param end cuts it; called once at most, must not block
   */
  public Channel hold(Session session, Consumer<Cut> end) {
    return keep(new Channel(session, null, end));
  }

  /** A channel that shows what this caller sees: cut too when that changes. */
  public Channel hold(Session session, Caller seesAs, Consumer<Cut> end) {
    return keep(new Channel(session, seesAs, end));
  }

  /** A session with an open channel here: alive at the last check that the database answered. */
  Optional<Session> held(TenantId tenant, String tokenHash) {
    return open.stream()
        .map(channel -> channel.session)
        .filter(session -> session.tenantId().equals(tenant))
        .filter(session -> session.tokenHash().equals(tokenHash))
        .findFirst();
  }

  private Channel keep(Channel channel) {
    open.add(channel);
    return channel;
  }

  @AfterCommit
  void on(SessionsEnded ended) {
    check(
        open.stream()
            .filter(channel -> channel.session.tenantId().equals(ended.tenantId()))
            .filter(channel -> channel.session.accountId().equals(ended.accountId()))
            .toList());
  }

  @Scheduled(fixedDelay = 2_000)
  void checkAll() {
    open.stream()
        .collect(Collectors.groupingBy(channel -> channel.session.tenantId()))
        .values()
        .forEach(this::check);
  }

  /** Channels of one company; without a database nobody is cut, so that a talk outlives it. */
  private void check(List<Channel> channels) {
    if (channels.isEmpty()) return;
    try {
      Tenancy.in(channels.getFirst().session.tenantId(), () -> cutDead(channels));
    } catch (DataAccessException | TransactionException away) {
      LOG.debug("open channels could not be checked", away);
    }
  }

  private void cutDead(Collection<Channel> channels) {
    var asked = channels.stream().map(channel -> channel.session).distinct().toList();
    var alive = sessions.alive(asked, clock.instant());
    for (var channel : channels) {
      if (!alive.contains(channel.session.tokenHash())) channel.cut(Cut.SESSION_ENDED);
      else if (seesOtherwise(channel)) channel.cut(Cut.RIGHTS_CHANGED);
    }
  }

  private boolean seesOtherwise(Channel channel) {
    return channel.seesAs != null
        && !channel.seesAs.equals(sessions.caller(channel.session.accountId()));
  }
}
