-- the messages whose link opens an account, which the list of the secretariat leaves out: a campaign of invitations stands in a
-- row there. The code's `isAccountMessage` says the same.
CREATE FUNCTION is_account_message(kind text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN kind IN ('confirmEmail', 'alreadyRegistered', 'resetPassword', 'invited', 'joined', 'changeEmail', 'emailChangeAsked',
  'addressRecovery', 'addressRecoveryWarning', 'addressLeft', 'passwordChanged');
