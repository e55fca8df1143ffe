package org.hongyan.calling;

import java.util.List;
import org.hongyan.TestCompany;
import org.hongyan.TestCompany.Company;
import org.hongyan.calling.campaign.CampaignMode;
import org.hongyan.calling.campaign.CampaignSettings;
import org.hongyan.calling.campaign.CampaignStatus;
import org.hongyan.calling.campaign.CampaignView;
import org.hongyan.calling.campaign.Campaigns;
import org.hongyan.calling.campaign.Progress;
import org.hongyan.customers.CustomerId;
import org.springframework.stereotype.Component;

/** Running campaigns of a test company that may ring at any hour. */
@Component
public class TestCampaigns {

  private final TestCompany companies;
  private final OpenHours openHours;
  private final Campaigns campaigns;

  TestCampaigns(TestCompany companies, OpenHours openHours, Campaigns campaigns) {
    this.companies = companies;
    this.openHours = openHours;
    this.campaigns = campaigns;
  }

  public Company openCompany() {
    var company = companies.create();
    openHours.allDay(company);
    return company;
  }

  public CampaignId running(Company company, CampaignMode mode, CustomerId... leads) {
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

  public Progress progress(Company company, CampaignId campaign) {
    var director = company.caller(company.people().director());
    return company.in(() -> campaigns.view(director, campaign)).progress();
  }
}
