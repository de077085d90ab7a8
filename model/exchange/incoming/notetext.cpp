// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/incoming/notetext.h"

#include "exchange/incoming/incomingtext.h"

namespace Dateline::Exchange {

void readNoteText(const QString &markdown, const QStringList &tags, IncomingNote &note, Doubts &doubts)
{
    const IncomingText text = incomingText(markdown, TextKind::Markdown);
    if (text.isCut)
        doubts.add(IncomingProblem::Kind::NoteCut);
    note.annotation.note = text.markdown;
    if (tags.size() > mostTags)
        doubts.add(IncomingProblem::Kind::TagsCut);
    note.annotation.tags = incomingTags(tags);
}

} // namespace Dateline::Exchange
