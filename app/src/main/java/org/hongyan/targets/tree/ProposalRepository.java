package org.hongyan.targets.tree;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hongyan.identity.AccountId;
import org.hongyan.shared.Ids;
import org.hongyan.shared.RecordParams;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What those below think they can reach; the newest of a node stands. */
@Repository("targetProposalRepository")
class ProposalRepository {

  private final JdbcClient db;

  ProposalRepository(JdbcClient db) {
    this.db = db;
  }

  /** A node's newest proposal. */
  record Proposal(UUID node, long amount, String note, AccountId by, Instant at) {}

  void add(TreeRepository.Key key, UUID node, long amount, String note, AccountId by, Instant now) {
    db.sql(
            """
            insert into targets.tree_proposal
              (tenant_id, id, year, metric, node_id, amount, note, created_by, created_at)
            values (:tenant, :id, :year, :metric, :node, :amount, :note, :by, :now)
            """)
        .param("tenant", key.tenant().value())
        .param("id", Ids.next())
        .param("year", key.year())
        .param("metric", key.metric().name())
        .param("node", node)
        .param("amount", amount)
        .param("note", note)
        .param("by", by.value())
        .param("now", RecordParams.value(now))
        .update();
  }

  Map<UUID, Proposal> newest(TreeRepository.Key key, Collection<UUID> nodes) {
    var newest = new HashMap<UUID, Proposal>();
    db.sql(
            """
            select distinct on (p.node_id) p.node_id as node, p.amount, p.note,
              p.created_by as by, p.created_at as at
            from targets.tree_proposal p
            where p.tenant_id = :tenant and p.year = :year and p.metric = :metric
              and p.node_id = any(:nodes)
            order by p.node_id, p.created_at desc, p.id desc
            """)
        .param("tenant", key.tenant().value())
        .param("year", key.year())
        .param("metric", key.metric().name())
        .param("nodes", nodes.toArray(UUID[]::new))
        .query(Proposal.class)
        .list()
        .forEach(one -> newest.put(one.node(), one));
    return newest;
  }
}
