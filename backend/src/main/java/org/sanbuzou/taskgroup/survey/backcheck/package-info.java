/** 回访核实: random draws of finished units that everybody can repeat, and what other members found there. */
package org.sanbuzou.taskgroup.survey.backcheck;
