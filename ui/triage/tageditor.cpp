// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/tageditor.h"

#include "support/card.h"
#include "support/metrics.h"
#include "support/palettecolours.h"
#include "support/retranslation.h"
#include "triage/articlemarks.h"
#include "triage/tagchoicedelegate.h"
#include "triage/tagchoicemodel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace Dateline::Triage {

using namespace Support;

namespace {

constexpr int widest = 90 * Metrics::unit;
constexpr int highest = 100 * Metrics::unit;

bool isEnter(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

bool hasCommandModifier(const QKeyEvent &event)
{
    return event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
}

bool isTyping(const QKeyEvent &event)
{
    return !hasCommandModifier(event) && !event.text().isEmpty() && event.text().front().isPrint();
}

} // namespace

TagEditor::TagEditor(ArticleMarks *marks, const List::ArticleTableModel *table, QWidget *over)
    : QFrame(over)
    , m_marks(marks)
    , m_model(new TagChoiceModel(marks, table, this))
    , m_heading(new QLabel(this))
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_hint(new QLabel(this))
{
    hide();
    arrange();
    setColours();
    connect(m_field, &QLineEdit::textChanged, m_model, &TagChoiceModel::setText);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (index.data(TagIsNewRole).toBool())
            addTyped();
        else
            m_model->toggle(index.row());
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (isVisible() && now && now != this && !isAncestorOf(now))
            vanish();
    });
    for (QWidget *watched : {static_cast<QWidget *>(m_field), static_cast<QWidget *>(m_list), over})
        watched->installEventFilter(this);
}

void TagEditor::arrange()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::gap, Metrics::margin, Metrics::gap, Metrics::gap);
    column->setSpacing(Metrics::gap);
    for (QWidget *part : {static_cast<QWidget *>(m_heading), static_cast<QWidget *>(m_field),
                          static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_hint)})
        column->addWidget(part);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setIndent(Metrics::tight);
    m_hint->setIndent(Metrics::tight);
    m_hint->setFont(scaledFont(m_hint->font(), TypeScale::small));
    m_field->setClearButtonEnabled(true);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TagChoiceDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    translated(this, [this] {
        setAccessibleName(tr("Tags"));
        setHeading();
        m_field->setPlaceholderText(tr("Add or find a tag"));
        m_field->setAccessibleName(tr("Tag to add"));
        m_list->setAccessibleName(tr("Tags to choose from"));
        m_hint->setText(tr("Enter adds, Space changes, Esc closes"));
    });
}

void TagEditor::setHeading()
{
    m_heading->setText(tr("Tags of %Ln articles", nullptr, int(m_model->articles().size())));
}

void TagEditor::edit(const QStringList &ids)
{
    if (ids.isEmpty() || !m_marks->canChange())
        return;
    if (!isVisible())
        m_before = QApplication::focusWidget();
    m_field->setText({}); // Unlike clear(), nothing that could be undone.
    m_model->setArticles(ids);
    m_list->scrollToTop();
    setHeading();
    place();
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
}

void TagEditor::leave()
{
    if (!isVisible())
        return;
    const QPointer<QWidget> before = m_before;
    vanish();
    if (before)
        before->setFocus(Qt::PopupFocusReason);
}

void TagEditor::vanish()
{
    hide();
    m_model->setArticles({});
    Q_EMIT closed();
}

void TagEditor::place()
{
    const QSize room = parentWidget()->size();
    const int width = std::min(widest, room.width() - 2 * Metrics::margin);
    const int top = std::min(2 * Metrics::section, room.height() / 10);
    const int height = std::min(highest, room.height() - 2 * top);
    setGeometry((room.width() - width) / 2, top, width, height);
}

void TagEditor::addTyped()
{
    if (m_field->text().simplified().isEmpty())
        return;
    m_model->add(0);
    m_field->setText({}); // Unlike clear(), nothing that could be undone.
    m_list->scrollToTop();
    m_field->setFocus(Qt::OtherFocusReason);
}

void TagEditor::enterList(int row)
{
    if (m_model->rowCount() == 0)
        return;
    m_list->setFocus(Qt::TabFocusReason);
    m_list->setCurrentIndex(m_model->index(row));
}

bool TagEditor::undoKey(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::Undo) && !m_field->isUndoAvailable())
        m_marks->undoStack()->undo();
    else if (event.matches(QKeySequence::Redo) && !m_field->isRedoAvailable())
        m_marks->undoStack()->redo();
    else
        return false;
    return true;
}

bool TagEditor::fieldKey(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_Escape || (isEnter(event) && event.modifiers() & Qt::ControlModifier))
        leave();
    else if (isEnter(event))
        addTyped();
    else if (event.key() == Qt::Key_Down)
        enterList(0);
    else
        return undoKey(event);
    return true;
}

bool TagEditor::listKey(const QKeyEvent &event)
{
    const int row = m_list->currentIndex().row();
    const bool isNew = m_list->currentIndex().data(TagIsNewRole).toBool();
    if (event.key() == Qt::Key_Escape || (isEnter(event) && event.modifiers() & Qt::ControlModifier)) {
        leave();
    } else if (event.key() == Qt::Key_Up && row <= 0) {
        m_field->setFocus(Qt::BacktabFocusReason);
    } else if (row >= 0 && isNew && (isEnter(event) || event.key() == Qt::Key_Space)) {
        addTyped();
    } else if (row >= 0 && isEnter(event)) {
        m_model->add(row);
    } else if (row >= 0 && event.key() == Qt::Key_Space) {
        m_model->toggle(row);
    } else if (row >= 0 && (event.key() == Qt::Key_Backspace || event.key() == Qt::Key_Delete)) {
        m_model->remove(row);
    } else if (isTyping(event)) {
        m_field->setFocus(Qt::OtherFocusReason);
        m_field->insert(event.text());
    } else {
        return undoKey(event);
    }
    return true;
}

bool TagEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget()) {
        if (event->type() == QEvent::Resize && isVisible())
            place();
        return false;
    }
    // The window's own keys must not act while tags are typed.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto &key = static_cast<const QKeyEvent &>(*event);
        if (!hasCommandModifier(key) || isEnter(key) || key.matches(QKeySequence::Undo) ||
            key.matches(QKeySequence::Redo))
            event->accept();
        return event->isAccepted() && watched == m_list;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto &key = static_cast<const QKeyEvent &>(*event);
    return watched == m_field ? fieldKey(key) : listKey(key);
}

bool TagEditor::focusNextPrevChild(bool)
{
    // There are two places only; Tab goes round between them.
    if (m_field->hasFocus())
        enterList(std::max(0, m_list->currentIndex().row()));
    else
        m_field->setFocus(Qt::TabFocusReason);
    return true;
}

void TagEditor::setColours()
{
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, PaletteColours(palette()).quiet());
    m_hint->setPalette(quiet);
}

void TagEditor::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setColours();
}

void TagEditor::paintEvent(QPaintEvent *)
{
    const PaletteColours colours(palette());
    Support::paintCard(this, colours.frame(), colours.base());
}

} // namespace Dateline::Triage
