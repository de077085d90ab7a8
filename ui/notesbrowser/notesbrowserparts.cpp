// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "list/articletablemodel.h"
#include "notes/highlightcolours.h"
#include "notes/notebook.h"
#include "notes/notekeeper.h"
#include "notes/notesarrangement.h"
#include "notes/notesfiltermodel.h"
#include "notes/notesmodel.h"
#include "notes/tagsuggestions.h"
#include "notesbrowser/notedetail.h"
#include "notesbrowser/notefiltercolumn.h"
#include "notesbrowser/notesbrowser.h"
#include "notesbrowser/notesbulkbar.h"
#include "notesbrowser/noteslistview.h"
#include "notesbrowser/notestoolbar.h"
#include "notesbrowser/orphanpanel.h"
#include "support/messageicon.h"
#include "support/textbutton.h"
#include "triage/toast.h"

#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QDataStream>
#include <QGuiApplication>
#include <QInputDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStringListModel>
#include <QUndoStack>

#include <algorithm>

// How the parts of NotesBrowser work together, and what can be done to the chosen notes.

namespace Dateline::Notes {

using namespace Qt::StringLiterals;

namespace {

constexpr quint8 stateVersion = 1;
constexpr int mostTags = 8;     ///< To choose from while one types.
constexpr int manyChanges = 64; ///< Of articles; more are looked at all together.

/// Offers what matches while one types, by the rules of the field for tags.
void completeTags(QComboBox *box, const TagSuggestions &known)
{
    auto *matching = new QStringListModel(box);
    auto *completer = new QCompleter(matching, box);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    box->setCompleter(completer);
    QObject::connect(box->lineEdit(), &QLineEdit::textEdited, matching,
                     [matching, known](const QString &typed) {
                         matching->setStringList(known.matching(typed, {}, mostTags));
                     });
}

} // namespace

void NotesBrowser::connectModels()
{
    connect(m_filter, &NotesFilterModel::passingChanged, this, &NotesBrowser::showCount);
    connect(m_keeper->book(), &NoteBook::loaded, this, &NotesBrowser::showCount);
    connect(m_toolBar, &NotesToolBar::searchChanged, this, &NotesBrowser::setSearch);
    connect(m_clear, &QAbstractButton::clicked, this, &NotesBrowser::clearFilters);
    connect(m_toolBar, &NotesToolBar::showsFiltersChanged, m_column, &QWidget::setVisible);
    connect(m_toolBar, &NotesToolBar::leaveRequested, this, [this] { m_list->setFocus(); });
    connect(m_toolBar, &NotesToolBar::followingChanged, this, [this](bool following) {
        if (following && !current().isEmpty())
            Q_EMIT followRequested(current());
    });
    connect(m_colours, &HighlightColours::namesChanged, m_list, [this] { m_list->viewport()->update(); });
    connect(m_keeper, &NoteKeeper::done, this, [this](const QString &text) {
        if (isActiveWindow())
            m_toast->say(text, QKeySequence(QKeySequence::Undo));
    });
    connect(m_keeper, &NoteKeeper::restored, this, [this](const QStringList &ids) {
        if (isActiveWindow() && !ids.isEmpty())
            setCurrent(ids.constFirst());
    });
    connect(m_stack, &QUndoStack::indexChanged, m_toast, &Triage::Toast::dismiss);
    connect(m_toast, &Triage::Toast::undoRequested, m_stack, &QUndoStack::undo);
}

void NotesBrowser::connectParts()
{
    // Once for all that happens together: a range that is selected by Shift comes in pieces.
    m_selecting.setSingleShot(true);
    m_selecting.setInterval(0);
    connect(&m_selecting, &QTimer::timeout, this, &NotesBrowser::showSelection);
    connect(m_list, &NotesListView::selectedChanged, this, [this] {
        m_mayFollow = m_mayFollow || (!m_isSetting && !m_list->isRestoring());
        m_selecting.start();
    });
    connect(m_notes, &QAbstractItemModel::dataChanged, &m_selecting, qOverload<>(&QTimer::start));
    connect(m_arrangement, &QAbstractItemModel::layoutChanged, &m_selecting, qOverload<>(&QTimer::start));
    connect(m_arrangement, &QAbstractItemModel::modelReset, &m_selecting, qOverload<>(&QTimer::start));

    connect(m_list, &NotesListView::openRequested, this, &NotesBrowser::openRequested);
    connect(m_list, &NotesListView::editRequested, this, &NotesBrowser::editRequested);
    connect(m_list, &NotesListView::tagRequested, this, &NotesBrowser::askForTag);
    connect(m_list, &NotesListView::colourRequested, this,
            [this](int colour) { m_keeper->setColour(changeableIds(), colour); });
    connect(m_list, &NotesListView::deleteRequested, this, &NotesBrowser::remove);
    connect(m_list, &NotesListView::copyRequested, this, &NotesBrowser::copySelected);
    connect(m_list, &NotesListView::menuRequested, this, [this](const QPoint &point) {
        showSelection();
        m_bulk->makeMenu(this)->popup(point);
    });

    connect(m_bulk, &NotesBulkBar::openRequested, this, [this] { Q_EMIT openRequested(current()); });
    connect(m_bulk, &NotesBulkBar::editRequested, this, [this] { Q_EMIT editRequested(current()); });
    connect(m_bulk, &NotesBulkBar::tagRequested, this, &NotesBrowser::askForTag);
    connect(m_bulk, &NotesBulkBar::untagRequested, this,
            [this](const QString &tag) { m_keeper->removeTag(changeableIds(), tag); });
    connect(m_bulk, &NotesBulkBar::colourRequested, this,
            [this](int colour) { m_keeper->setColour(changeableIds(), colour); });
    connect(m_bulk, &NotesBulkBar::deleteRequested, this, &NotesBrowser::remove);
    connect(m_bulk, &NotesBulkBar::restoreRequested, this, [this] { m_keeper->restore(selectedIds()); });
    connect(m_bulk, &NotesBulkBar::deleteForeverRequested, this, &NotesBrowser::askDeleteForever);
    connect(m_bulk, &NotesBulkBar::exportRequested, this, [this] { Q_EMIT exportRequested(selectedIds()); });
    connect(m_bulk, &NotesBulkBar::copyRequested, this, &NotesBrowser::copySelected);

    connect(m_detail, &NoteDetail::openRequested, this, &NotesBrowser::openRequested);
    connect(m_detail, &NoteDetail::editRequested, this, &NotesBrowser::editRequested);
    connect(m_detail, &NoteDetail::linkActivated, this, &NotesBrowser::linkActivated);
    connect(m_detail, &NoteDetail::restoreRequested, this,
            [this](const QString &id) { m_keeper->restore({id}); });
    connect(m_detail->orphans(), &OrphanPanel::relinkRequested, m_keeper, &NoteKeeper::relink);
}

void NotesBrowser::addKeys()
{
    const auto add = [this](const QKeySequence &key, auto run) {
        auto *shortcut = new QShortcut(key, this);
        connect(shortcut, &QShortcut::activated, this, run);
        return shortcut;
    };
    add(QKeySequence::Find, [this] { focusSearch(); });
    m_searchKey = add(QKeySequence(Qt::Key_Slash), [this] { focusSearch(); });
    add(QKeySequence::Undo, [this] { m_stack->undo(); });
    add(QKeySequence::Redo, [this] { m_stack->redo(); });
    add(QKeySequence::Close, [this] { close(); });
}

void NotesBrowser::followArticles()
{
    m_renewing.setSingleShot(true);
    m_renewing.setInterval(0);
    connect(&m_renewing, &QTimer::timeout, this, [this] {
        m_notes->renewFacts(m_areAllArticlesChanged ? QStringList() : std::exchange(m_changedArticles, {}));
        m_areAllArticlesChanged = false;
        m_changedArticles.clear();
        showCount();
    });
    const auto note = [this](int first, int last) {
        if (last - first >= manyChanges || m_changedArticles.size() >= manyChanges)
            m_areAllArticlesChanged = true;
        for (int row = first; row <= last && !m_areAllArticlesChanged; ++row)
            m_changedArticles.append(m_articles->idAt(row));
        m_renewing.start();
    };
    const auto noteAll = [this] {
        m_areAllArticlesChanged = true;
        m_renewing.start();
    };
    connect(m_articles, &QAbstractItemModel::rowsInserted, this,
            [note](const QModelIndex &, int first, int last) { note(first, last); });
    connect(m_articles, &QAbstractItemModel::dataChanged, this,
            [note](const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) {
                const bool isOfUse = roles.isEmpty() || roles.contains(List::TitleRole) ||
                                     roles.contains(List::SourceRole) || roles.contains(List::PublishedRole);
                if (isOfUse)
                    note(topLeft.row(), bottomRight.row());
            });
    connect(m_articles, &QAbstractItemModel::modelReset, this, noteAll);
    connect(m_articles, &QAbstractItemModel::layoutChanged, this,
            [noteAll](const QList<QPersistentModelIndex> &, QAbstractItemModel::LayoutChangeHint hint) {
                if (hint != QAbstractItemModel::VerticalSortHint)
                    noteAll();
            });
}

void NotesBrowser::showSelection()
{
    m_selecting.stop();
    const QStringList ids = selectedIds();
    if (ids.size() == 1)
        m_detail->setCurrent(ids.constFirst());
    else
        m_detail->setSelectedCount(int(ids.size()));
    m_bulk->setChoice({int(ids.size()), tagsOf(ids), m_filter->filter().trash, m_keeper->canChange()});
    const bool mayFollow = std::exchange(m_mayFollow, false);
    if (!mayFollow || ids.size() != 1 || ids.constFirst() == m_followed)
        return;
    m_followed = ids.constFirst();
    Q_EMIT currentChanged(m_followed);
    if (isFollowing())
        Q_EMIT followRequested(m_followed);
}

QStringList NotesBrowser::tagsOf(const QStringList &ids) const
{
    QSet<int> numbers;
    for (const QString &id : ids) {
        for (const int tag : m_notes->tagNumbers(m_notes->rowOfId(id)))
            numbers.insert(tag);
    }
    QStringList tags;
    for (const int number : std::as_const(numbers))
        tags.append(m_notes->tags().at(number));
    std::sort(tags.begin(), tags.end(),
              [](const QString &left, const QString &right) { return left.localeAwareCompare(right) < 0; });
    return tags;
}

QStringList NotesBrowser::changeableIds() const
{
    return m_filter->filter().trash ? QStringList() : selectedIds();
}

void NotesBrowser::askForTag()
{
    const QStringList ids = changeableIds();
    if (ids.isEmpty() || !m_keeper->canChange())
        return;
    const TagSuggestions known(*m_keeper->book(), m_articles);
    auto *question = new QInputDialog(this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setWindowTitle(tr("Tag Notes"));
    question->setLabelText(tr("Tag for %Ln note(s):", nullptr, int(ids.size())));
    question->setComboBoxItems(QStringList{QString()} + known.all());
    question->setComboBoxEditable(true);
    completeTags(question->findChild<QComboBox *>(), known);
    question->setOkButtonText(tr("Add Tag"));
    connect(question, &QInputDialog::textValueSelected, this,
            [this, ids](const QString &tag) { m_keeper->addTag(ids, tag); });
    question->open();
}

void NotesBrowser::remove()
{
    if (m_filter->filter().trash)
        askDeleteForever();
    else
        m_keeper->remove(selectedIds());
}

void NotesBrowser::askDeleteForever()
{
    const QStringList ids = selectedIds();
    if (ids.isEmpty() || !m_keeper->canChange())
        return;
    auto *question = new QMessageBox(QMessageBox::Warning, tr("Delete for Good"),
                                     tr("Delete %Ln note(s) for good?", nullptr, int(ids.size())),
                                     QMessageBox::Cancel, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    Support::useOwnIcon(question);
    question->setInformativeText(tr("This cannot be undone."));
    QPushButton *accept = question->addButton(tr("&Delete for Good"), QMessageBox::DestructiveRole);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(accept, &QPushButton::clicked, this, [this, ids] { m_keeper->deleteForever(ids); });
    question->open();
}

void NotesBrowser::copySelected()
{
    QStringList parts;
    for (const QString &id : selectedIds()) {
        const int row = m_notes->rowOfId(id);
        const Annotation &annotation = m_notes->annotationAt(row);
        const ArticleFacts &facts = m_notes->factsAt(row);
        QStringList source{facts.title.simplified(), facts.source,
                           facts.published.isValid() ? facts.published.date().toString(Qt::ISODate)
                                                     : QString()};
        source.removeAll(QString());
        QStringList lines;
        if (annotation.hasPassage())
            lines += u"“%1”"_s.arg(annotation.anchor.quote);
        if (!annotation.note.isEmpty())
            lines += annotation.note;
        lines += u"— "_s + source.join(u", "_s);
        parts += lines.join(u'\n');
    }
    if (!parts.isEmpty())
        QGuiApplication::clipboard()->setText(parts.join(u"\n\n"_s));
}

void NotesBrowser::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isWindow())
        close();
    else
        QWidget::keyPressEvent(event);
}

QByteArray NotesBrowser::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << stateVersion << quint8(m_arrangement->grouping()) << quint8(m_arrangement->order())
           << quint8(m_arrangement->direction()) << m_toolBar->showsFilters() << isFollowing()
           << m_columns->sizes() << m_parts->sizes() << quint8(m_parts->orientation());
    return state;
}

void NotesBrowser::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_4);
    quint8 version = 0, grouping = 0, order = 0, direction = 0, orientation = 0;
    bool showsFilters = true, isFollowing = false;
    QList<int> columns, parts;
    stream >> version >> grouping >> order >> direction >> showsFilters >> isFollowing >> columns >> parts >>
        orientation;
    if (stream.status() != QDataStream::Ok || version != stateVersion ||
        grouping > quint8(NoteGrouping::Month) || order > quint8(NoteOrder::Colour) || direction > 1)
        return;
    m_arrangement->setGrouping(NoteGrouping(grouping));
    m_arrangement->setOrder(NoteOrder(order), Qt::SortOrder(direction));
    m_toolBar->adapt();
    m_toolBar->setShowsFilters(showsFilters);
    m_toolBar->setFollowing(isFollowing);
    m_columns->setSizes(columns);
    if (Qt::Orientation(orientation) == m_parts->orientation())
        m_parts->setSizes(parts);
}

} // namespace Dateline::Notes
