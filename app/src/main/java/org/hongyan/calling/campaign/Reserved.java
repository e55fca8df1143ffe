package org.hongyan.calling.campaign;

import java.util.UUID;
import org.hongyan.calling.AttemptId;
import org.hongyan.calling.CampaignId;
import org.hongyan.calling.LeadId;
import org.hongyan.customers.CustomerId;
import org.jspecify.annotations.Nullable;

/**
 * A customer reserved for one seller.
 *
 * @param leadId null for a call outside campaigns
 * @param callbackId the promise it keeps, if any
 * @param fencing token of the campaign's lease; 0 when a person and not the dialler decides
 */
public record Reserved(
    AttemptId id,
    @Nullable LeadId leadId,
    @Nullable CampaignId campaignId,
    CustomerId customerId,
    Seller seller,
    @Nullable UUID callbackId,
    long fencing) {}
