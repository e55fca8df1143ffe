/** What the audit trail writes down, in words; by action with its points as low lines. */
const zh = {
  'customers_import-errors-fetched': '下载导入错误', 'target_owner-changed': '更换指标负责人', target_exported: '导出指标树', plan_adjusted: '调整指标分配', plan_approved: '批准规划', plan_exported: '导出规划', monitors_exported: '导出规划监测', plan_published: '发布规划指标', plan_reopened: '重新打开规划', territory_published: '安排区域移交', territory_withdrawn: '撤回区域移交', territory_moved: '区域移交完成', territory_exported: '导出换手客户',
  account_activated: '启用账号', account_changed: '修改账号', account_created: '建立账号', account_deactivated: '停用账号', 'account_password-changed': '修改密码',
  'account_password-reset': '重置密码', audit_verified: '校验审计记录', campaign_changed: '修改外呼任务', campaign_created: '新建外呼任务', 'campaign_leads-added': '任务加名单',
  campaign_running: '任务开始', campaign_paused: '任务暂停', campaign_finished: '任务结束', customer_revealed: '查看完整号码', customers_assigned: '转移客户',
  'customers_export-fetched': '下载导出文件', customers_exported: '导出客户', 'customers_import-undone': '撤销导入', customers_imported: '导入客户',
  'grading_terms-changed': '修改评级口径', grading_trained: '评级训练', line_changed: '修改线路', line_created: '新建线路', outcomes_changed: '修改小结', 'caller-number_changed': '修改外显号码',
  promotion_cancelled: '取消主题活动', promotion_changed: '修改主题活动', promotion_created: '新建主题活动', recording_listened: '听录音', rules_changed: '修改拨打规则', script_created: '新建话术', script_published: '发布话术', script_saved: '保存话术', unit_added: '新建单位',
  unit_closed: '撤销单位', unit_moved: '移动单位', unit_renamed: '单位改名',
  'pay_plan-created': '新建薪酬方案', 'pay_plan-revised': '修改薪酬方案', pay_assigned: '指定薪酬方案', 'pay_assignment-ended': '结束薪酬方案', 'pay_employment-noted': '登记在职日期',
  pay_calculated: '计算薪酬', pay_approved: '批准薪酬', pay_closed: '薪酬关账', pay_corrected: '更正薪酬', pay_exported: '导出工资表',
}

const en: typeof zh = {
  'customers_import-errors-fetched': 'Import errors downloaded', 'target_owner-changed': 'Owner of a target changed', target_exported: 'Target tree exported', plan_adjusted: 'Quota adjusted', plan_approved: 'Plan approved', plan_exported: 'Plan exported', monitors_exported: 'Planning monitors exported', plan_published: 'Plan published', plan_reopened: 'Plan opened again', territory_published: 'Change of territories arranged', territory_withdrawn: 'Change of territories withdrawn', territory_moved: 'Territories changed hands', territory_exported: 'Customers that change hands exported',
  account_activated: 'Account activated', account_changed: 'Account changed', account_created: 'Account created',
  account_deactivated: 'Account deactivated', 'account_password-changed': 'Password changed', 'account_password-reset': 'Password reset',
  audit_verified: 'Audit trail verified', campaign_changed: 'Campaign changed', campaign_created: 'Campaign created',
  'campaign_leads-added': 'Customers added to campaign', campaign_running: 'Campaign started', campaign_paused: 'Campaign paused',
  campaign_finished: 'Campaign finished', customer_revealed: 'Whole number shown', customers_assigned: 'Customers transferred',
  'customers_export-fetched': 'Export downloaded', customers_exported: 'Customers exported', 'customers_import-undone': 'Import undone',
  customers_imported: 'Customers imported', 'grading_terms-changed': 'Grading terms changed', grading_trained: 'Grading trained',
  line_changed: 'Line changed', line_created: 'Line created', outcomes_changed: 'Outcomes changed', 'caller-number_changed': 'Caller number changed', recording_listened: 'Recording listened to',
  promotion_cancelled: 'Promotion cancelled', promotion_changed: 'Promotion changed', promotion_created: 'Promotion created', rules_changed: 'Calling rules changed', script_created: 'Script created', script_published: 'Script published', script_saved: 'Script saved',
  unit_added: 'Unit added', unit_closed: 'Unit closed', unit_moved: 'Unit moved', unit_renamed: 'Unit renamed',
  'pay_plan-created': 'Pay plan created', 'pay_plan-revised': 'Pay plan revised', pay_assigned: 'Pay plan assigned', 'pay_assignment-ended': 'Pay plan ended', 'pay_employment-noted': 'Employment noted',
  pay_calculated: 'Pay calculated', pay_approved: 'Pay approved', pay_closed: 'Pay closed', pay_corrected: 'Pay corrected', pay_exported: 'Payroll exported',
}

export { en, zh }
