// Customer Users and their groups. Only the user stores its group, and a group's members are the users that name it, so
// the two always agree.

import { checkUniqueEmails } from "../rules/customer-user.mjs";

/** A user as Duffel returns it. */
export function showCustomerUser(user, records) {
  const { group_id: groupId, ...fields } = user;
  const group = groupId === null ? undefined : records.customerUserGroups.get(groupId);
  return { ...fields, group: group === undefined ? null : { id: group.id, name: group.name } };
}

/** A group as Duffel returns it. */
export function showCustomerUserGroup(group, records) {
  const members = records.customerUsers.all().filter((user) => user.group_id === group.id);
  return { ...group, user_ids: members.map((user) => user.id) };
}

/** Refuses a change of members after which two users would share an email in one group. */
export function checkMembers(groupId, userIds, records) {
  checkUniqueEmails(withMembers(groupId, userIds, records), "/user_ids");
}

/** Makes these users, and no others, the group's members. */
export function setMembers(groupId, userIds, records) {
  for (const user of withMembers(groupId, userIds, records)) records.customerUsers.replace(user);
}

function withMembers(groupId, userIds, records) {
  return records.customerUsers.all().map((user) => {
    if (userIds.includes(user.id)) return { ...user, group_id: groupId };
    return user.group_id === groupId ? { ...user, group_id: null } : user;
  });
}
