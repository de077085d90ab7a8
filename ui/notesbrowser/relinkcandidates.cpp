// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notesbrowser/relinkcandidates.h"

#include "library/identity.h"
#include "library/libraryreader.h"
#include "notes/anchoring.h"
#include "notes/shortened.h"
#include "search/textdiff.h"

namespace Dateline::Notes {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostCandidates = 5;
constexpr int around = 48; ///< UTF-16 units of context.

QString tagged(QLatin1String tag, QStringView text)
{
    return u'<' + tag + u'>' + text.toString().toHtmlEscaped() + "</"_L1 + tag + u'>';
}

QString spansText(const Search::TextBlock &block, const QString &quote, const QString &passage)
{
    QString text;
    for (const Search::TextSpan &span : block.spans) {
        const auto removed = QStringView(quote).mid(span.before.start, span.before.length());
        const auto added = QStringView(passage).mid(span.after.start, span.after.length());
        if (span.kind == Search::TextSpan::Kind::Same)
            text += added.toString().toHtmlEscaped();
        else if (span.kind == Search::TextSpan::Kind::Removed)
            text += tagged("s"_L1, removed);
        else
            text += tagged("u"_L1, added);
    }
    return text;
}

} // namespace

Result<QList<RelinkCandidate>> relinkCandidates(const Library::LibraryReader &reader,
                                                const Annotation &annotation)
{
    const Result<Article> article = reader.article(annotation.article);
    if (!article)
        return article.error();
    const Part part = annotation.anchor.part;
    const QString &text = part == Part::Title ? article->title : article->text;
    const QByteArray content = Library::contentHash(*article);
    QList<RelinkCandidate> found;
    for (const Placement &place : Anchoring(text).candidates(annotation.anchor, mostCandidates)) {
        RelinkCandidate candidate;
        candidate.anchor = makeAnchor(part, text, place.start, place.end, content);
        candidate.score = place.score;
        qint32 first = std::max(0, place.start - around);
        if (first < place.start && text[first].isLowSurrogate())
            ++first;
        candidate.before = text.mid(first, place.start - first);
        candidate.after = shortened(text.mid(place.end, around + 1), around);
        candidate.compared = comparedText(annotation.anchor.quote, candidate.anchor.quote);
        found.append(candidate);
    }
    return found;
}

QString comparedText(const QString &quote, const QString &passage)
{
    QStringList lines;
    for (const Search::TextBlock &block : Search::compareTexts(quote, passage).blocks) {
        const auto before = QStringView(quote).mid(block.before.start, block.before.length());
        const auto after = QStringView(passage).mid(block.after.start, block.after.length());
        switch (block.kind) {
        case Search::TextBlock::Kind::Same:
            lines += after.toString().toHtmlEscaped();
            break;
        case Search::TextBlock::Kind::Removed:
            lines += tagged("s"_L1, before);
            break;
        case Search::TextBlock::Kind::Added:
            lines += tagged("u"_L1, after);
            break;
        case Search::TextBlock::Kind::Changed:
            lines += spansText(block, quote, passage);
            break;
        }
    }
    return lines.join(u"<br>"_s).replace(u'\n', u"<br>"_s);
}

} // namespace Dateline::Notes
