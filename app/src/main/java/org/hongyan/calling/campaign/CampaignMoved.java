package org.hongyan.calling.campaign;

import org.hongyan.calling.CampaignId;
import org.hongyan.shared.TenantId;

/** Published when a campaign was started, paused, finished, changed or got new leads. */
public record CampaignMoved(TenantId tenantId, CampaignId campaignId, CampaignStatus status) {}
