// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/notespanel.h"

#include "list/articletablemodel.h"
#include "notes/highlightcolours.h"
#include "notes/notebook.h"
#include "notes/notebuttons.h"
#include "notes/noteeditor.h"
#include "notes/notekeeper.h"
#include "notes/noteslistmodel.h"
#include "notes/notesview.h"
#include "notes/notetagfield.h"
#include "support/emptystate.h"
#include "support/metrics.h"
#include "support/palettefollowing.h"
#include "support/preferences.h"
#include "support/retranslation.h"
#include "support/textbutton.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QInputMethod>
#include <QKeyEvent>
#include <QLabel>
#include <QStackedWidget>

namespace Dateline::Notes {

using namespace Support;

namespace {

constexpr int narrowest = 55 * Metrics::unit;

} // namespace

NotesPanel::NotesPanel(NoteKeeper *keeper, HighlightColours *colours, Preferences *preferences,
                       List::ArticleTableModel *table, QWidget *parent)
    : QWidget(parent)
    , m_keeper(keeper)
    , m_preferences(preferences)
    , m_table(table)
    , m_model(new NotesListModel(keeper->book(), colours, this))
    , m_count(new QLabel(this))
    , m_add(new TextButton(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(m_stack))
    , m_view(new NotesView(m_model, m_stack))
    , m_buttons(new NoteButtons(colours, m_view->viewport()))
    , m_editor(new NoteEditor(keeper, table, m_view->viewport()))
    , m_tags(new NoteTagField(keeper, table, m_view->viewport()))
{
    arrange();
    connectView();
    connectEditors();
    const auto gone = [this](const NoteLink &link) { return isGone(link, *m_keeper->book(), m_table); };
    const auto setContext = [this, gone] { m_view->setContext(m_preferences->creator(), gone); };
    m_editor->setIsGone(gone);
    setContext();
    connect(preferences, &Preferences::creatorChanged, this, setContext);
    if (table) {
        // Links may lead somewhere now, or nowhere.
        connect(table, &QAbstractItemModel::modelReset, m_view, &NotesView::refreshCards);
        connect(table, &QAbstractItemModel::rowsInserted, m_view, &NotesView::refreshCards);
    }
    connect(colours, &HighlightColours::namesChanged, m_view, &NotesView::refreshCards);
    connect(m_add, &QAbstractButton::clicked, this, [this] {
        addArticleNote();
        m_from = From::Here;
    });
    translated(this, [this] { setTexts(); });
}

NotesPanel::~NotesPanel()
{
    flush();
}

void NotesPanel::arrange()
{
    m_count->setFont(scaledFont(m_count->font(), TypeScale::small));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(Metrics::gap, Metrics::tight, Metrics::margin, Metrics::tight);
    head->addWidget(m_add, 1, Qt::AlignLeft);
    head->addWidget(m_count);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_view);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    setMinimumWidth(narrowest);
    setFocusProxy(m_view);
    m_editor->hide();
    m_tags->hide();
    m_view->setButtons(m_buttons);
    m_view->installEventFilter(this);
    m_empty->setFocusPolicy(Qt::NoFocus);
    followParentPalette(this);
}

void NotesPanel::connectView()
{
    const auto showSoon = [this] { showState(); };
    connect(m_model, &QAbstractItemModel::rowsInserted, this, showSoon);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, showSoon);
    connect(m_model, &QAbstractItemModel::modelReset, this, showSoon);
    connect(m_keeper->book(), &NoteBook::loaded, this, showSoon);
    connect(m_view, &NotesView::chosen, this, &NotesPanel::chosen);
    connect(m_view, &NotesView::editRequested, this, [this](const QString &id) { edit(id, From::Here); });
    connect(m_view, &NotesView::findRequested, this, &NotesPanel::relinkRequested);
    connect(m_view, &NotesView::linkActivated, this, &NotesPanel::follow);
    const auto moveButtons = [this](const QString &id) {
        if (const Annotation *annotation = m_keeper->book()->find(id))
            m_buttons->setNote(id, annotation->colour, annotation->isOrphan());
    };
    connect(m_view, &NotesView::buttonsMoved, this, moveButtons);
    connect(m_keeper->book(), &NoteBook::changed, this,
            [this, moveButtons] { moveButtons(m_view->buttonsId()); });
    connect(m_buttons, &NoteButtons::findRequested, this, &NotesPanel::relinkRequested);
    connect(m_buttons, &NoteButtons::editRequested, this,
            [this](const QString &id) { edit(id, From::Here); });
    connect(m_buttons, &NoteButtons::tagsRequested, this, [this](const QString &id) { tag(id, From::Here); });
    connect(m_buttons, &NoteButtons::deleteRequested, this, &NotesPanel::remove);
    connect(m_buttons, &NoteButtons::colourChosen, this,
            [this](const QString &id, int colour) { m_keeper->setColour({id}, colour); });
}

void NotesPanel::connectEditors()
{
    connect(m_editor, &NoteEditor::heightChanged, m_view, &NotesView::resizeLive);
    connect(m_tags, &NoteTagField::heightChanged, m_view, &NotesView::resizeLive);
    connect(m_editor, &NoteEditor::cursorMoved, this,
            [this](const QRect &area) { m_view->showArea(area.translated(m_editor->pos())); });
    connect(m_editor, &NoteEditor::finished, this, &NotesPanel::editorFinished);
    connect(m_tags, &NoteTagField::finished, this, &NotesPanel::editorFinished);
    connect(m_editor, &NoteEditor::linkActivated, this,
            [this](const QString &address) { follow(NoteLink::of(address)); });
}

void NotesPanel::setTexts()
{
    setAccessibleName(tr("Notes on this article"));
    m_add->setText(tr("Note on the whole article"));
    m_add->setAccessibleName(m_add->text());
    showState();
}

void NotesPanel::showState()
{
    const int count = m_model->rowCount();
    m_count->setText(count > 0 ? QLocale().toString(count) : QString());
    m_count->setAccessibleName(tr("%Ln highlights and notes", nullptr, count));
    m_count->setToolTip(m_count->accessibleName());
    m_view->setAccessibleName(m_title.isEmpty() ? tr("Notes") : tr("Notes on %1").arg(m_title));
    m_add->setVisible(m_keeper->canChange() && !article().isEmpty());
    if (article().isEmpty())
        m_empty->setText(tr("No article selected"), tr("What you highlight and write is listed here."));
    else if (!m_keeper->canChange())
        m_empty->setText(tr("No notes"), {});
    else
        m_empty->setText(tr("No notes yet"), tr("Select text in the article and press H to highlight it, "
                                                "A to write a note on it, or 1 to 8 for a colour."));
    m_stack->setCurrentWidget(count > 0 ? static_cast<QWidget *>(m_view) : m_empty);
}

void NotesPanel::setArticle(const QString &id, const QString &title, const QString &language)
{
    m_title = title;
    if (id != m_model->article()) {
        m_editor->finish();
        m_tags->finish();
        m_view->setLocale(language.isEmpty() ? QLocale() : QLocale(language));
        m_model->setArticle(id);
    }
    showState();
}

QString NotesPanel::article() const
{
    return m_model->article();
}

void NotesPanel::setCurrent(const QString &id)
{
    m_view->setCurrentId(id);
}

QString NotesPanel::current() const
{
    return m_view->currentId();
}

void NotesPanel::editNote(const QString &id)
{
    edit(id, From::Outside);
}

void NotesPanel::editTags(const QString &id)
{
    tag(id, From::Outside);
}

void NotesPanel::edit(const QString &id, From from, bool isNew)
{
    if (!m_keeper->canChange() || m_model->rowOfId(id) < 0)
        return;
    m_tags->finish();
    if (m_editor->id() != id) {
        m_editor->finish();
        m_view->setCurrentId(id);
        m_view->setLive(id, CardSlot::Note, m_editor);
    }
    m_editor->start(id, isNew);
    m_from = from;
    m_view->resizeLive();
    m_view->scrollTo(m_model->indexOf(id));
}

void NotesPanel::tag(const QString &id, From from)
{
    if (!m_keeper->canChange() || m_model->rowOfId(id) < 0)
        return;
    m_editor->finish();
    if (m_tags->id() != id) {
        m_tags->finish();
        m_view->setCurrentId(id);
        m_view->setLive(id, CardSlot::Tags, m_tags);
    }
    m_tags->start(id);
    m_from = from;
    m_view->resizeLive();
    m_view->scrollTo(m_model->indexOf(id));
}

void NotesPanel::editorFinished(const QString &id)
{
    if (m_view->liveId() != id)
        return;
    const QWidget *keyboard = QApplication::focusWidget();
    const bool hadKeyboard = m_editor->isAncestorOf(keyboard) || m_tags->isAncestorOf(keyboard);
    m_view->setLive({}, CardSlot::None, nullptr);
    if (!hadKeyboard)
        return;
    m_view->setFocus(Qt::OtherFocusReason);
    if (std::exchange(m_from, From::Here) == From::Outside)
        Q_EMIT leaveRequested();
}

void NotesPanel::addArticleNote()
{
    if (article().isEmpty() || !m_keeper->canChange())
        return;
    Annotation annotation;
    annotation.article = article();
    annotation.colour = m_preferences->highlightColour();
    edit(m_keeper->add({annotation}).value(0), From::Outside, true);
}

void NotesPanel::remove(const QString &id)
{
    const int row = m_model->rowOfId(id);
    if (row < 0 || !m_keeper->canChange())
        return;
    // What was written in it goes into the trash with it.
    flush();
    const bool wasCurrent = m_view->currentId() == id;
    m_keeper->remove({id});
    if (const int last = m_model->rowCount() - 1; wasCurrent && last >= 0)
        m_view->setCurrentId(m_model->annotation(std::min(row, last)).id);
}

void NotesPanel::flush()
{
    // Letters that an input method still holds are in the text then.
    const QWidget *keyboard = QApplication::focusWidget();
    if (m_editor->isAncestorOf(keyboard) || m_tags->isAncestorOf(keyboard))
        QGuiApplication::inputMethod()->commit();
    m_editor->flush();
    m_tags->flush();
}

void NotesPanel::follow(const NoteLink &link)
{
    if (link.kind == NoteLink::Kind::Article)
        Q_EMIT articleLinkActivated(link.id);
    else if (link.kind == NoteLink::Kind::Note)
        Q_EMIT noteLinkActivated(link.id);
    else if (link.url.isValid())
        Q_EMIT linkActivated(link.url);
}

bool NotesPanel::isCardKey(const QKeyEvent &event) const
{
    if (event.modifiers() & ~Qt::KeypadModifier)
        return false;
    const int key = event.key();
    const bool isSingleKey = m_preferences->singleKeys() &&
                             (key == Qt::Key_T || (key >= Qt::Key_1 && key < Qt::Key_1 + colourCount));
    return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Delete || key == Qt::Key_Escape ||
           isSingleKey;
}

bool NotesPanel::cardKey(const QKeyEvent &event)
{
    if (!isCardKey(event))
        return false;
    const QString id = m_view->currentId();
    if (event.key() == Qt::Key_Escape)
        Q_EMIT leaveRequested();
    else if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter)
        edit(id, From::Here);
    else if (event.key() == Qt::Key_Delete)
        remove(id);
    else if (event.key() == Qt::Key_T)
        tag(id, From::Here);
    else
        m_keeper->setColour({id}, event.key() - Qt::Key_0);
    return true;
}

bool NotesPanel::eventFilter(QObject *watched, QEvent *event)
{
    // Keys of cards come before those of the window.
    if (watched == m_view && event->type() == QEvent::ShortcutOverride &&
        isCardKey(static_cast<QKeyEvent &>(*event))) {
        event->accept();
        return true;
    }
    if (watched == m_view && event->type() == QEvent::KeyPress)
        return cardKey(static_cast<QKeyEvent &>(*event));
    return QWidget::eventFilter(watched, event);
}

void NotesPanel::hideEvent(QHideEvent *event)
{
    flush();
    QWidget::hideEvent(event);
}

void NotesPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LocaleChange)
        showState();
}

} // namespace Dateline::Notes
