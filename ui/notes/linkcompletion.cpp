// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/linkcompletion.h"

#include "commands/articleprovider.h"
#include "notes/notebook.h"
#include "notes/notetextedit.h"
#include "notes/shortened.h"
#include "search/querypopup.h"

#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QStringMatcher>
#include <QTextBlock>

#include <algorithm>
#include <vector>

namespace Dateline::Notes {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostArticles = 6;
constexpr int mostNotes = 4;
constexpr int longestQuery = 80;

QString titleOf(const Annotation &annotation)
{
    return annotation.hasPassage() ? shortened(annotation.anchor.quote, longestQuery).simplified()
                                   : annotation.note.section(u'\n', 0, 0).simplified();
}

/// Whether its title has the words; asked of every note at every key, so it copies nothing.
bool isNamed(const Annotation &annotation, const QStringMatcher &matcher)
{
    QStringView title = QStringView(annotation.anchor.quote).left(longestQuery);
    if (!annotation.hasPassage()) {
        const QStringView note(annotation.note);
        const auto end = note.indexOf(u'\n');
        title = (end < 0 ? note : note.first(end)).trimmed();
    }
    return !title.isEmpty() && matcher.indexIn(title) >= 0;
}

} // namespace

LinkCompletion::LinkCompletion(NoteTextEdit *edit, const NoteBook *book, const List::ArticleTableModel *table)
    : QObject(edit)
    , m_edit(edit)
    , m_book(book)
{
    edit->installEventFilter(this);
    connect(edit, &QPlainTextEdit::textChanged, this, &LinkCompletion::suggest);
    connect(edit, &QPlainTextEdit::cursorPositionChanged, this, &LinkCompletion::suggest);
    if (!table)
        return;
    m_articles = new Commands::ArticleProvider(table, this);
    connect(m_articles, &Commands::ArticleProvider::chosen, this,
            [this](const QString &id) { m_chosen = id; });
    connect(m_articles, &Commands::PaletteProvider::found, this,
            [this](const QList<Commands::PaletteEntry> &entries) {
                // It may answer when nobody asks any more.
                if (m_isDismissed || query().isNull() || query() != m_asked)
                    return;
                m_found.clear();
                for (const Commands::PaletteEntry &entry : entries) {
                    entry.run();
                    m_found.append({NoteLink::Kind::Article, m_chosen, entry.text, entry.detail});
                }
                m_found += m_notes;
                open();
            });
}

Search::QueryPopup *LinkCompletion::popup()
{
    if (!m_popup) {
        m_popup = new Search::QueryPopup(m_edit);
        connect(m_popup, &Search::QueryPopup::clicked, this, &LinkCompletion::take);
    }
    return m_popup;
}

QString LinkCompletion::query() const
{
    const QTextCursor cursor = m_edit->textCursor();
    if (cursor.hasSelection() || !m_edit->hasFocus() || m_edit->isReadOnly())
        return {};
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    const auto start = before.lastIndexOf(u"[["_s);
    if (start < 0 || before.size() - start > longestQuery)
        return {};
    const QString typed = before.mid(start + 2);
    return typed.contains(u']') ? QString() : u""_s + typed;
}

void LinkCompletion::suggest()
{
    if (m_isTaking)
        return;
    const QString wanted = query();
    if (wanted.isNull())
        return close();
    if (wanted == m_asked && !m_asked.isNull())
        return;
    m_asked = wanted;
    m_isDismissed = false;
    findNotes(wanted.trimmed());
    if (m_articles)
        return m_articles->ask(wanted, mostArticles);
    m_found = m_notes;
    open();
}

void LinkCompletion::close()
{
    m_asked = QString();
    m_isDismissed = false;
    if (m_popup)
        m_popup->dismiss();
}

void LinkCompletion::findNotes(const QString &query)
{
    m_notes.clear();
    const Annotation *own = m_book->find(m_note);
    const QString article = own ? own->article : QString();
    // Those of the article come first, then the newest.
    const auto isBetter = [&article](const Annotation *one, const Annotation *other) {
        const bool isOfArticle = one->article == article;
        if (isOfArticle != (other->article == article))
            return isOfArticle;
        return one->created > other->created;
    };
    std::vector<const Annotation *> best;
    const QStringMatcher matcher(query, Qt::CaseInsensitive);
    const auto look = [&](const Annotation &annotation) {
        if (annotation.isDeleted() || annotation.id == m_note ||
            (query.isEmpty() && annotation.article != article) || !isNamed(annotation, matcher))
            return;
        best.insert(std::upper_bound(best.begin(), best.end(), &annotation, isBetter), &annotation);
        if (best.size() > size_t(mostNotes))
            best.pop_back();
    };
    m_book->visit(look);
    for (const Annotation *annotation : best)
        m_notes.append({NoteLink::Kind::Note, annotation->id, titleOf(*annotation), tr("Note")});
}

void LinkCompletion::open()
{
    QList<Search::PopupEntry> entries;
    for (const Target &target : std::as_const(m_found))
        entries.append({target.title, target.detail});
    popup()->open(tr("Articles and notes to link to"), entries);
}

void LinkCompletion::take(int row)
{
    const QString typed = query();
    if (row < 0 || row >= m_found.size() || typed.isNull())
        return;
    const Target target = m_found[row];
    {
        const QScopedValueRollback taking(m_isTaking, true);
        QTextCursor cursor = m_edit->textCursor();
        // Not by characters as they are seen: several units may be one of them.
        const int end = cursor.position();
        cursor.setPosition(end - int(typed.size()) - 2);
        cursor.setPosition(end, QTextCursor::KeepAnchor);
        cursor.insertText(NoteLink::markdown(target.kind, target.id, target.title));
        m_edit->setTextCursor(cursor);
    }
    close();
}

bool LinkCompletion::handleKey(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Up:
        m_popup->move(-1);
        return true;
    case Qt::Key_Down:
        m_popup->move(1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_popup->current() < 0)
            return false;
        take(m_popup->current());
        return true;
    case Qt::Key_Tab:
        take(std::max(0, m_popup->current()));
        return true;
    case Qt::Key_Escape:
        m_isDismissed = true;
        m_popup->dismiss();
        return true;
    default:
        return false;
    }
}

bool LinkCompletion::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        close();
    if (m_popup && m_popup->isOpen() && event->type() == QEvent::KeyPress)
        return handleKey(static_cast<QKeyEvent &>(*event));
    return QObject::eventFilter(watched, event);
}

} // namespace Dateline::Notes
