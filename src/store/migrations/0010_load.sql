-- Up Migration

-- A decision's commands are read at every step of carrying it out, a reservation is given back by its command.
CREATE INDEX commands_of_decision ON commands (account_id, decision_id, index);
CREATE INDEX contact_budget_of_command ON contact_budget (account_id, command_id);

-- Down Migration

DROP INDEX contact_budget_of_command, commands_of_decision;
