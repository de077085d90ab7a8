// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notesimport/conflicttext.h"

#include "list/daytext.h"
#include "search/textdiff.h"

#include <QCoreApplication>

namespace Dateline::NotesImport {

using namespace Qt::StringLiterals;
using Notes::Annotation;
using Search::TextBlock;
using Search::TextSpan;

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Dateline::NotesImport::ConflictText)
};

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

QString marked(const QString &text)
{
    return text.isEmpty() ? QString() : QString(u"<b><u>"_s + escaped(text) + u"</u></b>"_s);
}

QString part(const QString &text, const Search::TextRange &range)
{
    return text.mid(range.start, range.length());
}

/// The lines of one block as one side has them.
QString blockHtml(const TextBlock &block, const QString &own, Side side)
{
    const bool isHere = side == Side::Here;
    const QString lines = part(own, isHere ? block.before : block.after);
    if (block.kind == TextBlock::Kind::Same)
        return escaped(lines);
    if (block.kind != TextBlock::Kind::Changed)
        return marked(lines);
    QString html;
    for (const TextSpan &span : block.spans) {
        const QString text = part(own, isHere ? span.before : span.after);
        html += span.kind == TextSpan::Kind::Same ? escaped(text) : marked(text);
    }
    return html;
}

/// A text with what the other one has not marked.
QString markedText(const QString &here, const QString &arriving, Side side)
{
    const auto absent = side == Side::Here ? TextBlock::Kind::Added : TextBlock::Kind::Removed;
    QStringList lines;
    for (const TextBlock &block : Search::compareTexts(here, arriving).blocks) {
        if (block.kind != absent)
            lines.append(blockHtml(block, side == Side::Here ? here : arriving, side));
    }
    return lines.join(u"<br>"_s);
}

QString field(const QString &label, const QString &html)
{
    const QString shown =
        html.isEmpty() ? QString(u"<i>"_s + Texts::tr("none").toHtmlEscaped() + u"</i>"_s) : html;
    return u"<p><small>"_s + label.toHtmlEscaped() + u"</small><br>"_s + shown + u"</p>"_s;
}

QString tagsHtml(const QStringList &own, const QStringList &other)
{
    QStringList html;
    for (const QString &tag : own)
        html += other.contains(tag) ? escaped(tag) : marked(tag);
    return html.join(u", "_s);
}

} // namespace

QString conflictHtml(const Annotation &here, const Annotation &arriving, Side side,
                     const std::function<QString(int)> &colourName)
{
    const bool isHere = side == Side::Here;
    const Annotation &own = isHere ? here : arriving;
    const Annotation &other = isHere ? arriving : here;
    QString html;
    if (here.anchor.quote != arriving.anchor.quote)
        html += field(Texts::tr("Passage"), markedText(here.anchor.quote, arriving.anchor.quote, side));
    if (here.note.trimmed() != arriving.note.trimmed())
        html += field(Texts::tr("Note"), markedText(here.note.trimmed(), arriving.note.trimmed(), side));
    if (own.tags != other.tags)
        html += field(Texts::tr("Tags"), tagsHtml(own.tags, other.tags));
    if (own.colour != other.colour)
        html += field(Texts::tr("Colour"), marked(colourName(own.colour)));
    if (html.isEmpty())
        html = field(Texts::tr("Note"), escaped(own.note.trimmed()));
    return html;
}

QString changedText(const Annotation &annotation)
{
    const QString time = List::dayAndTime(annotation.modified);
    if (annotation.isDeleted())
        return Texts::tr("In the trash since %1").arg(List::dayAndTime(annotation.deleted));
    return annotation.creator.isEmpty() ? Texts::tr("Changed %1").arg(time)
                                        : Texts::tr("Changed %1 · by %2").arg(time, annotation.creator);
}

} // namespace Dateline::NotesImport
