/** What every HTTP answer has in common: problems, versions, pages, request ids and answers that can be asked for again. */
package org.sanbuzou.shared.web;
