// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notesbrowser/notesbrowser.h"

#include "list/articletablemodel.h"
#include "notes/highlightcolours.h"
#include "notes/notebook.h"
#include "notes/noteentity.h"
#include "notes/notekeeper.h"
#include "notes/notesarrangement.h"
#include "notes/notesfiltermodel.h"
#include "notes/notesmodel.h"
#include "notes/notetest.h"
#include "notesbrowser/notedetail.h"
#include "notesbrowser/notefiltercolumn.h"
#include "notesbrowser/notesbulkbar.h"
#include "notesbrowser/noteslistview.h"
#include "notesbrowser/notestoolbar.h"
#include "notesbrowser/orphanpanel.h"
#include "support/emptystate.h"
#include "support/metrics.h"
#include "support/palettecolours.h"
#include "support/palettefollowing.h"
#include "support/retranslation.h"
#include "support/textbutton.h"
#include "triage/toast.h"

#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimeZone>
#include <QUndoStack>
#include <QVBoxLayout>

namespace Dateline::Notes {

using namespace Qt::StringLiterals;
namespace Metrics = Support::Metrics;

namespace {

constexpr int columnWidth = 49 * Metrics::unit;
constexpr int detailWidth = 78 * Metrics::unit;  ///< At least, beside the list;
constexpr int detailHeight = 36 * Metrics::unit; ///< below it.
constexpr int narrow = 170 * Metrics::unit;      ///< Too little for the detail beside the list.

ArticleFactsOf factsFrom(const List::ArticleTableModel *articles)
{
    return [articles](const QString &id) -> ArticleFacts {
        const int slot = articles->slotOfId(id);
        if (slot < 0)
            return {};
        const List::ArticleColumns &columns = articles->columns();
        ArticleFacts facts{columns.title(slot), columns.source(slot), {}, false};
        if (columns.isDated(slot)) {
            facts.published =
                QDateTime::fromMSecsSinceEpoch(columns.published()[size_t(slot)], QTimeZone::utc());
            facts.hasTime = columns.flags()[size_t(slot)] & List::ArticleColumns::HasTime;
        }
        return facts;
    };
}

/// Whether an entity is all that is asked for.
bool isAboutAlone(NotesFilter filter)
{
    const bool isAbout = !filter.entity.names.isEmpty();
    filter.entity = {};
    return isAbout && filter.isEmpty();
}

/// A line between the parts of the window.
QWidget *makeLine(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFrameShape(QFrame::NoFrame);
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Midlight);
    return line;
}

} // namespace

NotesBrowser::NotesBrowser(NoteKeeper *keeper, HighlightColours *colours, List::ArticleTableModel *articles,
                           Support::LibraryThread *library, QUndoStack *stack, QWidget *parent)
    : QWidget(parent)
    , m_keeper(keeper)
    , m_colours(colours)
    , m_articles(articles)
    , m_stack(stack)
    , m_notes(new NotesModel(keeper->book(), factsFrom(articles), this))
    , m_filter(new NotesFilterModel(m_notes, this))
    , m_arrangement(new NotesArrangement(m_filter, this))
    , m_toolBar(new NotesToolBar(m_arrangement, this))
    , m_column(new NoteFilterColumn(m_filter, colours, this))
    , m_count(new QLabel(this))
    , m_clear(new Support::TextButton(this))
    , m_list(new NotesListView(m_arrangement, colours, this))
    , m_middle(new QStackedWidget(this))
    , m_empty(new Support::EmptyState(m_middle))
    , m_bulk(new NotesBulkBar(colours, this))
    , m_detail(new NoteDetail(m_notes, colours, library, this))
    , m_columns(new QSplitter(Qt::Horizontal, this))
    , m_parts(new QSplitter(Qt::Horizontal, this))
    , m_toast(nullptr)
{
    m_notes->setColourNames([colours](int colour) { return colours->name(colour); });
    m_arrangement->setGrouping(NoteGrouping::Article);
    m_detail->setIsGone([this](const NoteLink &link) { return isGone(link, *m_keeper->book(), m_articles); });
    m_detail->setCanChange(keeper->canChange());
    build();
    m_toast = new Triage::Toast(m_list);
    connectModels();
    connectParts();
    addKeys();
    followArticles();
    Support::translated(this, [this] { setTexts(); });
    m_toolBar->adapt();
    showSelection();
    Support::followParentPalette(this);
}

NotesBrowser::~NotesBrowser() = default;

void NotesBrowser::build()
{
    setAutoFillBackground(true);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setFont(Support::scaledFont(font(), Support::TypeScale::small));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto *pane = new QWidget(this);
    pane->setAutoFillBackground(true);
    pane->setBackgroundRole(QPalette::Base);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(Metrics::margin, Metrics::tight, Metrics::gap, Metrics::tight);
    head->addWidget(m_count);
    head->addWidget(m_clear);
    head->addStretch();
    m_middle->addWidget(m_list);
    m_middle->addWidget(m_empty);
    // Its place stays, so that nothing moves when it comes.
    QSizePolicy policy = m_clear->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_clear->setSizePolicy(policy);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_middle, 1);
    column->addWidget(makeLine(pane));
    column->addWidget(m_bulk);

    for (QSplitter *splitter : {m_columns, m_parts}) {
        splitter->setObjectName(u"panes"_s); // The window's style makes its handles lines.
        splitter->setChildrenCollapsible(false);
        splitter->setHandleWidth(1);
    }
    m_parts->addWidget(pane);
    m_parts->addWidget(m_detail);
    m_parts->setStretchFactor(0, 3);
    m_parts->setStretchFactor(1, 2);
    m_columns->addWidget(m_column);
    m_columns->addWidget(m_parts);
    m_columns->setStretchFactor(1, 1);
    m_columns->setSizes({columnWidth, 4 * columnWidth});
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_toolBar);
    whole->addWidget(makeLine(this));
    whole->addWidget(m_columns, 1);
    m_list->setFocus();
}

void NotesBrowser::setTexts()
{
    setWindowTitle(tr("Highlights and Notes"));
    setAccessibleName(tr("Highlights and notes"));
    m_clear->setText(tr("Clear filters"));
    m_clear->setToolTip(tr("Show all notes again"));
    m_clear->setAccessibleName(tr("Clear filters"));
    showCount();
}

void NotesBrowser::setSearch(const QString &text)
{
    NotesFilter filter = m_filter->filter();
    filter.text = text.trimmed();
    m_list->setWords(searchedWords(filter.text));
    m_filter->setFilter(filter);
}

void NotesBrowser::setCurrent(const QString &id)
{
    m_isSetting = true;
    m_list->selectId(id);
    m_isSetting = false;
}

QString NotesBrowser::current() const
{
    return m_list->currentId();
}

QStringList NotesBrowser::selectedIds() const
{
    return m_list->selectedIds();
}

void NotesBrowser::reveal(const QString &id)
{
    const Annotation *annotation = m_keeper->book()->find(id);
    if (!annotation)
        return;
    if (m_arrangement->rowOfId(id) < 0) {
        clearFilters();
        NotesFilter filter = m_filter->filter();
        filter.trash = annotation->isDeleted();
        m_filter->setFilter(filter);
    }
    setCurrent(id);
}

void NotesBrowser::showArticles(const QStringList &articles)
{
    clearFilters();
    NotesFilter filter;
    filter.articles = QSet<QString>(articles.begin(), articles.end());
    m_filter->setFilter(filter);
}

void NotesBrowser::showEntity(const QString &id, const QString &name)
{
    clearFilters();
    NotesFilter filter;
    filter.entity = noteEntity(id, name);
    if (m_catalogue)
        filter.entity = noteEntity(*m_catalogue, filter.entity);
    m_filter->setFilter(filter);
}

void NotesBrowser::setCatalogue(const Timeline::CataloguePointer &catalogue)
{
    m_catalogue = catalogue;
    followEntity();
}

void NotesBrowser::followEntity()
{
    NotesFilter filter = m_filter->filter();
    if (!m_catalogue || filter.entity.names.isEmpty())
        return;
    filter.entity = noteEntity(*m_catalogue, filter.entity);
    m_filter->setFilter(filter);
    showCount();
}

void NotesBrowser::showTrash()
{
    clearFilters();
    NotesFilter filter;
    filter.trash = true;
    m_filter->setFilter(filter);
}

void NotesBrowser::setFollowing(bool following)
{
    m_toolBar->setFollowing(following);
}

bool NotesBrowser::isFollowing() const
{
    return m_toolBar->isFollowing();
}

void NotesBrowser::setSingleKeys(bool on)
{
    m_searchKey->setEnabled(on);
    m_list->setSingleKeys(on);
}

void NotesBrowser::focusSearch()
{
    m_toolBar->search()->setFocus(Qt::ShortcutFocusReason);
    m_toolBar->search()->selectAll();
}

void NotesBrowser::clearFilters()
{
    m_toolBar->search()->clear();
    m_filter->clearFilter();
}

void NotesBrowser::showCount()
{
    const int listed = m_filter->listedCount();
    const int total = m_filter->totalCount();
    const NotesFilter &filter = m_filter->filter();
    QString text = listed == total ? tr("%Ln note(s)", nullptr, listed)
                                   : tr("%L1 of %Ln note(s)", nullptr, total).arg(listed);
    if (filter.trash)
        text = tr("Trash: %1").arg(text);
    if (filter.articles.size() == 1) {
        const int slot = m_articles->slotOfId(*filter.articles.begin());
        text += u"  ·  "_s + (slot < 0 ? tr("one article") : m_articles->columns().title(slot).simplified());
    } else if (!filter.articles.isEmpty()) {
        text += u"  ·  "_s + tr("%Ln article(s)", nullptr, int(filter.articles.size()));
    }
    if (!filter.entity.names.isEmpty())
        text += u"  ·  "_s + tr("about %1").arg(filter.entity.name);
    m_count->setText(text);
    m_clear->setVisible(!filter.isEmpty());
    showEmpty();
}

void NotesBrowser::showEmpty()
{
    if (m_arrangement->rowCount() > 0) {
        m_middle->setCurrentWidget(m_list);
        return;
    }
    const NotesFilter &filter = m_filter->filter();
    const int total = m_filter->totalCount();
    if (!m_keeper->book()->isLoaded()) {
        m_empty->setText(tr("Reading the notes…"), {});
    } else if (total > 0 && isAboutAlone(filter)) {
        m_empty->setText(tr("No note mentions %1").arg(filter.entity.name),
                         tr("All of its names are looked for, in quotes and notes."));
        m_empty->addButton(tr("Clear Filters"), tr("Show all notes again"), [this] { clearFilters(); });
    } else if (total > 0) {
        m_empty->setText(filter.trash ? tr("No deleted note matches") : tr("No note matches"),
                         tr("Search looks in quotes, notes, tags and titles."));
        m_empty->addButton(tr("Clear Filters"), tr("Show all notes again"), [this] { clearFilters(); });
    } else if (filter.trash) {
        m_empty->setText(tr("The trash is empty"), tr("Notes that you delete stay here for 30 days."));
        m_empty->addButton(tr("Back to the Notes"), tr("Show the notes that were not deleted"), [this] {
            NotesFilter notes = m_filter->filter();
            notes.trash = false;
            m_filter->setFilter(notes);
        });
    } else {
        m_empty->setText(tr("No highlights or notes yet"),
                         tr("Select a passage in an article and press H to highlight it, or A to write a "
                            "note about it. All of them are listed here."));
    }
    m_middle->setCurrentWidget(m_empty);
}

void NotesBrowser::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int room = width() - (m_column->isVisibleTo(this) ? columnWidth : 0);
    const Qt::Orientation wanted = room < narrow ? Qt::Vertical : Qt::Horizontal;
    if (wanted == m_parts->orientation() && m_isArranged)
        return;
    m_isArranged = true;
    m_detail->setMinimumSize(wanted == Qt::Vertical ? QSize(0, detailHeight) : QSize(detailWidth, 0));
    m_parts->setOrientation(wanted);
    const int length = wanted == Qt::Vertical ? height() : room;
    m_parts->setSizes({length * 3 / 5, length * 2 / 5});
}

} // namespace Dateline::Notes
