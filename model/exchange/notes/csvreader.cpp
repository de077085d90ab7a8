// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/notes/csvreader.h"

#include "exchange/incoming/incomingtext.h"
#include "exchange/incoming/incomingtime.h"
#include "exchange/incoming/notecollector.h"
#include "exchange/incoming/noteid.h"
#include "exchange/incoming/notetext.h"
#include "exchange/notes/articleaddress.h"
#include "exchange/notes/csvnotes.h"
#include "exchange/notes/csvtable.h"
#include "exchange/notes/hypothesisreader.h"
#include "exchange/notes/ownfields.h"
#include "notes/anchoring.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Dateline::Exchange {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(IncomingNotes)
};

/// The column that only Hypothesis' table has: "Annotation" or "Reply".
QString replyColumn()
{
    return u"annotation/reply type"_s;
}

/// Those of the table, those that say nothing of a note itself among them.
QStringList knownColumns(bool isOfHypothesis)
{
    if (isOfHypothesis)
        return {u"creation date"_s, u"url"_s,  u"group"_s, replyColumn(), u"quote"_s,
                u"user"_s,          u"body"_s, u"tags"_s,  u"page"_s};
    return {u"id"_s,        u"article"_s,     u"title"_s,  u"source"_s, u"author"_s,  u"url"_s,
            u"published"_s, u"quote"_s,       u"prefix"_s, u"suffix"_s, u"start"_s,   u"end"_s,
            u"colour"_s,    u"colour name"_s, u"note"_s,   u"tags"_s,   u"creator"_s, u"created"_s,
            u"modified"_s,  u"orphan"_s,      u"part"_s};
}

/// Reads one line of the table.
class RowReader
{
public:
    RowReader(const CsvTable &table, qsizetype row)
        : m_table(table)
        , m_row(row)
    {
    }

    /// False when it is none that could be kept; problems() says why.
    bool read()
    {
        readArticle();
        if (m_note.address.isEmpty() && m_note.title.isEmpty() && m_note.annotation.article.isEmpty()) {
            m_doubts.add(IncomingProblem::Kind::NoArticle);
            return false;
        }
        if (cell(replyColumn()).trimmed().toLower() == u"reply")
            m_doubts.add(IncomingProblem::Kind::Reply);
        else
            readPassage();
        settlePart(m_note);
        readNote();
        m_note.annotation.created = time(u"created"_s, u"creation date"_s);
        m_note.annotation.modified = time(u"modified"_s);
        if (!m_note.annotation.modified.isValid())
            m_note.annotation.modified = m_note.annotation.created;
        readId();
        return true;
    }

    IncomingNote note() const { return m_note; }
    const QList<IncomingProblem> &problems() const { return m_doubts.problems(); }

private:
    QString cell(const QString &column) const { return m_table.cell(m_row, column); }
    QString cell(const QString &column, const QString &ofHypothesis) const
    {
        return m_table.cell(m_row, QStringList{column, ofHypothesis});
    }

    /// -1 for an empty cell.
    qint32 number(const QString &column)
    {
        const QString text = cell(column).trimmed();
        bool isNumber = false;
        const qint32 number = text.toInt(&isNumber);
        if (!text.isEmpty() && (!isNumber || number < 0))
            m_doubts.addField(column);
        return isNumber && number >= 0 ? number : -1;
    }

    QDateTime time(const QString &column, const QString &ofHypothesis = {})
    {
        const QString text = cell(column, ofHypothesis).trimmed();
        const QDateTime time = incomingTime(text);
        if (!text.isEmpty() && !time.isValid())
            m_doubts.addField(column);
        return time;
    }

    void readArticle()
    {
        readArticleAddress(cell(u"url"_s), m_note);
        m_note.title = incomingName(cell(u"title"_s));
        const QString article = cell(u"article"_s).trimmed();
        if (isArticleId(article))
            m_note.annotation.article = article;
        else if (!article.isEmpty())
            m_doubts.addField(u"article"_s);
    }

    void readPassage()
    {
        Notes::Anchor &anchor = m_note.annotation.anchor;
        anchor.quote = incomingPassage(cell(u"quote"_s));
        anchor.prefix = rightOf(incomingPassage(cell(u"prefix"_s)), Notes::contextLength);
        anchor.suffix = leftOf(incomingPassage(cell(u"suffix"_s)), Notes::contextLength);
        const CodePointRange range{number(u"start"_s), number(u"end"_s)};
        if (range.isKnown())
            m_note.position = range;
        if (cell(u"part"_s).trimmed() == u"title")
            anchor.part = Notes::Part::Title;
    }

    void readNote()
    {
        Notes::Annotation &annotation = m_note.annotation;
        const QString tags = cell(u"tags"_s);
        if (m_table.has(replyColumn()))
            readNoteText(withoutMentionTags(cell(u"body"_s)), tags.split(u','), m_note, m_doubts);
        else
            readNoteText(cell(u"note"_s), tagsIn(tags), m_note, m_doubts);
        annotation.creator = incomingName(cell(u"creator"_s, u"user"_s));
        const qint32 colour = number(u"colour"_s);
        if (colour >= 1 && colour <= Notes::colourCount)
            annotation.colour = colour;
        else if (colour >= 0)
            m_doubts.addField(u"colour"_s);
    }

    void readId()
    {
        const QString name = cell(u"id"_s).trimmed();
        const Notes::Annotation &annotation = m_note.annotation;
        m_note.isNamed = !name.isEmpty();
        m_note.annotation.id =
            !name.isEmpty() ? incomingId(name)
                            : incomingId({m_note.address, m_note.title, annotation.article,
                                          annotation.anchor.quote, QString::number(m_note.position.start),
                                          annotation.note, outgoingTime(annotation.created)});
    }

    const CsvTable &m_table;
    const qsizetype m_row;
    IncomingNote m_note;
    Doubts m_doubts;
};

} // namespace

Result<IncomingNotes> readCsvNotes(const QByteArray &bytes)
{
    const Result<CsvTable> table = CsvTable::open(bytes);
    if (!table)
        return table.error();
    if (!isNotesHeader(CsvTable::header(bytes)))
        return Error{
            Error::Code::Unsupported, Texts::tr("The columns of the table are not those of notes."), {}};
    NoteCollector collector;
    readRows(*table, collector, [&](qsizetype row) { return RowReader(*table, row); });
    collector.complain(0, table->problems(knownColumns(table->has(replyColumn()))));
    return collector.take();
}

bool isNotesHeader(const QStringList &columns)
{
    const bool saysWhat = columns.contains(u"quote"_s) || columns.contains(u"note"_s);
    const bool saysWhere =
        columns.contains(u"article"_s) || columns.contains(u"url"_s) || columns.contains(u"title"_s);
    return saysWhat && saysWhere;
}

} // namespace Dateline::Exchange
