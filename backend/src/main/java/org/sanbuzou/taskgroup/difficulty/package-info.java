/** What a group has difficulty with: how it was analysed, how the plan was adjusted, and what came of it. */
package org.sanbuzou.taskgroup.difficulty;
