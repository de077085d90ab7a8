// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/edits/changesdialog.h"

#include "support/emptystate.h"
#include "support/metrics.h"
#include "support/palettefollowing.h"
#include "support/retranslation.h"
#include "timeline/edits/changerowdelegate.h"
#include "timeline/edits/changesmodel.h"
#include "timeline/edits/editwords.h"
#include "timeline/edits/replay.h"
#include "timeline/edits/timelineeditor.h"
#include "timeline/history/datewords.h"
#include "timeline/timelineservice.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QUndoStack>

#include <algorithm>
#include <ranges>

namespace Dateline::TimelinePanel {

using namespace Qt::StringLiterals;
namespace Metrics = Support::Metrics;
using Timeline::Edit;

namespace {

constexpr qsizetype fewChanges = 8; ///< Seen at once: nothing to search.
constexpr int usualWidth = 520;
constexpr int usualHeight = 520;

/// "Anna · 29 January 2023, 14:02".
QString makerOf(const Edit &edit)
{
    const QDateTime made = edit.created.toLocalTime();
    const QString when = QString(Timeline::dateWords(Timeline::dayValue(made.date())) + u' ' +
                                 made.time().toString(u"HH:mm"_s));
    return edit.creator.isEmpty() ? when : QString(edit.creator + u" · "_s + when);
}

} // namespace

ChangesDialog::ChangesDialog(TimelineService *service, TimelineEditor *editor, QUndoStack *stack,
                             QWidget *parent)
    : QDialog(parent)
    , m_service(service)
    , m_editor(editor)
    , m_stack(stack)
    , m_model(new ChangesModel(this))
    , m_search(new QLineEdit(this))
    , m_pages(new QStackedWidget(this))
    , m_view(new QListView(m_pages))
    , m_empty(new Support::EmptyState(m_pages))
    , m_count(new QLabel(this))
    , m_action(new QAction(this))
    , m_button(new QPushButton(this))
{
    build();
    connectAll();
    Support::translated(this, [this] { setTexts(); });
}

void ChangesDialog::build()
{
    m_search->setObjectName(u"changeSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_view->setObjectName(u"changeList"_s);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ChangeRowDelegate(m_view));
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMouseTracking(true);
    // Told in the menu; the key itself comes to keyPressEvent().
    m_action->setShortcut(QKeySequence::Delete);
    m_action->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(m_action);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_empty);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    // Return in the list or the field is not meant to take anything back.
    m_button->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(Metrics::gap);
    foot->addWidget(m_count, 1);
    foot->addWidget(m_button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::margin, Metrics::margin, Metrics::margin, Metrics::margin);
    column->setSpacing(Metrics::margin);
    column->addWidget(m_search);
    column->addWidget(m_pages, 1);
    column->addLayout(foot);
    resize(usualWidth, usualHeight);
}

void ChangesDialog::connectAll()
{
    connect(m_service, &TimelineService::catalogueChanged, this, &ChangesDialog::load);
    connect(m_editor, &TimelineEditor::changed, this, &ChangesDialog::load);
    connect(m_editor, &TimelineEditor::done, this, [this] {
        if (m_waiting == 0)
            return;
        --m_waiting;
        m_steps.append(lastStep());
    });
    connect(m_editor, &TimelineEditor::failed, this, [this] {
        m_leaving.clear();
        m_waiting = 0;
        showSelection();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setFilter(text);
        showState();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ChangesDialog::showSelection);
    connect(m_action, &QAction::triggered, this, &ChangesDialog::takeBack);
    connect(m_button, &QPushButton::clicked, this, &ChangesDialog::takeBack);
}

void ChangesDialog::setTexts()
{
    setWindowTitle(tr("Changes to Timelines"));
    m_search->setPlaceholderText(tr("Find a change"));
    m_search->setAccessibleName(tr("Find a change"));
    m_search->setToolTip(tr("Find a change by its words, in any Chinese script (Ctrl+F)"));
    m_view->setAccessibleName(tr("Changes to timelines, the newest first"));
    m_action->setText(tr("&Take Back"));
    m_button->setText(tr("&Take Back"));
    m_button->setToolTip(tr("Take back the changes that are selected (Delete)"));
    load();
}

void ChangesDialog::load()
{
    QList<ShownChange> changes;
    QSet<QString> counting;
    if (const Timeline::CataloguePointer &catalogue = m_service->catalogue()) {
        const QList<Edit> edits = m_editor->edits();
        const Timeline::EditWords words(*catalogue, edits);
        const QList<QList<Edit>> steps = Timeline::countingSteps(edits);
        for (const QList<Edit> &step : std::views::reverse(steps)) {
            QStringList ids;
            for (const Edit &edit : step)
                ids.append(edit.id);
            changes.append({ids.constFirst(), ids, words.words(step), makerOf(step.constFirst())});
            counting.unite(QSet<QString>(ids.cbegin(), ids.cend()));
        }
    }
    m_leaving.intersect(counting);
    m_model->setChanges(changes);
    showState();
}

void ChangesDialog::showState()
{
    const int rows = m_model->rowCount();
    const bool isFiltered = !m_search->text().isEmpty();
    m_search->setVisible(isFiltered || m_model->total() > fewChanges);
    const bool isListNew = rows > 0 && m_pages->currentIndex() != 0;
    m_pages->setCurrentIndex(rows > 0 ? 0 : 1);
    // What is not there takes no focus.
    if (isListNew && !m_search->hasFocus())
        m_view->setFocus();
    if (rows == 0 && m_service->state() == TimelineService::State::Reading) {
        m_empty->setText(tr("Reading…"), {});
    } else if (rows == 0 && isFiltered) {
        m_empty->setText(tr("No such change"), tr("No change has these words."));
        m_empty->addButton(tr("Clear Search"), tr("List all changes again"), [this] { m_search->clear(); });
    } else if (rows == 0) {
        m_empty->setText(tr("Nothing is changed"),
                         tr("Names that you hide, join or split and entries that you "
                            "correct are listed here, and can be taken back."));
    }
    showSelection();
}

void ChangesDialog::showSelection()
{
    const auto selected = int(m_view->selectionModel()->selectedRows().size());
    m_count->setText(selected > 1              ? tr("%Ln selected", nullptr, selected)
                     : m_model->rowCount() > 0 ? tr("%Ln change(s)", nullptr, m_model->rowCount())
                                               : QString());
    const bool canTakeBack = m_editor->canChange() && !selectedChanges().isEmpty();
    m_action->setEnabled(canTakeBack);
    m_button->setEnabled(canTakeBack);
}

QStringList ChangesDialog::selectedChanges() const
{
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    // The newest come first, and their edits are wanted in the order in which they were made.
    std::ranges::sort(rows, std::ranges::greater(), &QModelIndex::row);
    QStringList ids;
    for (const QModelIndex &row : std::as_const(rows))
        ids.append(row.data(ChangesModel::EditsRole).toStringList());
    ids.removeIf([this](const QString &id) { return m_leaving.contains(id); });
    return ids;
}

void ChangesDialog::takeBack()
{
    const QStringList ids = selectedChanges();
    if (ids.isEmpty() || !m_editor->canChange())
        return;
    m_leaving.unite(QSet<QString>(ids.cbegin(), ids.cend()));
    ++m_waiting;
    m_editor->takeBack(ids);
    // The button has the focus, and is about to have nothing to do.
    m_view->setFocus();
    showSelection();
}

/// Null for none.
const QUndoCommand *ChangesDialog::lastStep() const
{
    return m_stack->index() > 0 ? m_stack->command(m_stack->index() - 1) : nullptr;
}

void ChangesDialog::undo()
{
    // Only what was done here, and nothing that was done in the window since.
    if (m_waiting == 0 && !m_steps.isEmpty() && lastStep() == m_steps.constLast()) {
        m_steps.removeLast();
        m_stack->undo();
    }
}

void ChangesDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo))
        undo();
    else if (event->matches(QKeySequence::Find) && m_search->isVisible())
        m_search->setFocus(Qt::ShortcutFocusReason);
    else if (event->matches(QKeySequence::Delete) && focusWidget() == m_view)
        takeBack();
    else
        QDialog::keyPressEvent(event);
}

bool ChangesDialog::event(QEvent *event)
{
    // Rows are as high as their words need.
    if (event->type() == QEvent::FontChange)
        m_view->doItemsLayout();
    return QDialog::event(event);
}

void ChangesDialog::showEvent(QShowEvent *event)
{
    Support::followParentPalette(this);
    QDialog::showEvent(event);
    m_view->setFocus();
    if (!m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_model->index(0));
}

} // namespace Dateline::TimelinePanel
