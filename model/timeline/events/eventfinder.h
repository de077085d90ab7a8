// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/articletext.h"
#include "timeline/dates/datefinder.h"
#include "timeline/events/event.h"
#include "timeline/names/articlenames.h"
#include "timeline/names/nametext.h"

namespace Dateline::Timeline {

/// What an article says to have happened or to be planned, clause by clause, in order: someone or something
/// named, an action, a date that is in the clause or carries over to it. Adds to `names` the pronouns and
/// titles that stand for someone. `written` is the article's day where it was written.
QList<Event> findEvents(const ArticleText &article, const QList<DateMention> &dates, QDate written,
                        ArticleNames *names);
/// The same for a text that has been folded.
QList<Event> findEvents(const NameText &text, const ArticleText &article, const QList<DateMention> &dates,
                        QDate written, ArticleNames *names);

} // namespace Dateline::Timeline
