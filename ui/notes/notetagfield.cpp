// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/notetagfield.h"

#include "notes/notebook.h"
#include "notes/notekeeper.h"
#include "search/querypopup.h"
#include "support/flowlayout.h"
#include "support/metrics.h"
#include "support/palettecolours.h"
#include "support/palettefollowing.h"
#include "support/retranslation.h"
#include "support/textbutton.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>

namespace Dateline::Notes {

using namespace Support;
using namespace Qt::StringLiterals;

namespace {

constexpr int mostSuggestions = 8;
constexpr int narrowestField = 25 * Metrics::unit;

/// A tag that a click removes; it looks as in the cards.
class TagChip : public TextButton
{
public:
    using TextButton::TextButton;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(PaletteColours(palette()).chip());
        painter.drawRoundedRect(rect(), Metrics::radius, Metrics::radius);
        painter.end();
        TextButton::paintEvent(event);
    }
};

bool isEnter(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

} // namespace

NoteTagField::NoteTagField(NoteKeeper *keeper, const List::ArticleTableModel *table, QWidget *parent)
    : QWidget(parent)
    , m_keeper(keeper)
    , m_table(table)
    , m_flow(new FlowLayout(this))
    , m_field(new QLineEdit(this))
{
    m_flow->setContentsMargins(0, 0, 0, 0);
    m_field->setMinimumWidth(narrowestField);
    setFocusProxy(m_field);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textEdited, this, &NoteTagField::suggest);
    const auto follow = [this](const QStringList &ids) {
        if (m_id.isEmpty() || !ids.contains(m_id))
            return;
        const Annotation *annotation = m_keeper->book()->find(m_id);
        if (!annotation || annotation->isDeleted())
            finish();
        else if (annotation->tags != m_shown)
            showTags();
    };
    connect(keeper->book(), &NoteBook::changed, this, follow);
    connect(keeper->book(), &NoteBook::forgotten, this, follow);
    translated(this, [this] {
        m_field->setPlaceholderText(tr("Add a tag"));
        m_field->setAccessibleName(tr("Tag to add"));
    });
}

int NoteTagField::heightForWidth(int width) const
{
    return m_flow->heightForWidth(width);
}

void NoteTagField::start(const QString &id)
{
    if (!m_keeper->book()->find(id))
        return;
    if (id != m_id) {
        finish();
        m_id = id;
        m_field->setText({}); // Unlike clear(), nothing that could be undone.
        m_known = TagSuggestions(*m_keeper->book(), m_table);
        showTags();
    }
    m_field->setFocus(Qt::OtherFocusReason);
    suggest();
}

void NoteTagField::flush()
{
    if (!m_id.isEmpty() && !m_field->text().simplified().isEmpty())
        add(m_field->text());
}

void NoteTagField::finish()
{
    if (m_id.isEmpty())
        return;
    flush(); // What was typed was meant.
    if (m_popup)
        m_popup->dismiss();
    Q_EMIT finished(std::exchange(m_id, QString()));
}

void NoteTagField::showTags()
{
    while (m_flow->count() > 0) {
        QLayoutItem *item = m_flow->takeAt(0);
        if (item->widget() != m_field) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    const Annotation *annotation = m_keeper->book()->find(m_id);
    m_shown = annotation ? annotation->tags : QStringList();
    for (const QString &tag : std::as_const(m_shown)) {
        auto *chip = new TagChip(this);
        chip->setText(tag + u" ×"_s);
        chip->setAccessibleName(tr("Remove the tag %1").arg(tag));
        chip->setToolTip(tr("Remove this tag"));
        // Queued: the button is gone with its tag.
        connect(
            chip, &QAbstractButton::clicked, this,
            [this, tag] {
                m_keeper->removeTag({m_id}, tag);
                m_field->setFocus(Qt::OtherFocusReason);
            },
            Qt::QueuedConnection);
        m_flow->addWidget(chip);
        chip->show();
    }
    m_flow->addWidget(m_field);
    followParentPalette(this);
    m_flow->invalidate();
    Q_EMIT heightChanged();
}

void NoteTagField::suggest()
{
    m_suggested = m_known.matching(m_field->text(), m_shown, mostSuggestions);
    if (!m_popup) {
        m_popup = new Search::QueryPopup(m_field);
        connect(m_popup, &Search::QueryPopup::clicked, this,
                [this](int row) { add(m_suggested.value(row)); });
    }
    QList<Search::PopupEntry> entries;
    for (const QString &tag : std::as_const(m_suggested))
        entries.append({tag, {}});
    m_popup->open(tr("Tags to choose from"), entries);
}

void NoteTagField::add(const QString &tag)
{
    m_field->setText({});
    m_keeper->addTag({m_id}, tag);
    if (m_popup)
        m_popup->dismiss();
}

bool NoteTagField::popupKey(const QKeyEvent &event)
{
    if (!m_popup || !m_popup->isOpen())
        return false;
    const int current = m_popup->current();
    if (event.key() == Qt::Key_Up || event.key() == Qt::Key_Down)
        m_popup->move(event.key() == Qt::Key_Up ? -1 : 1);
    else if (isEnter(event) && current >= 0)
        add(m_suggested.value(current));
    else if (event.key() == Qt::Key_Tab && !m_field->text().isEmpty())
        add(m_suggested.value(std::max(0, current)));
    else if (event.key() == Qt::Key_Escape && current >= 0)
        m_popup->dismiss();
    else
        return false;
    return true;
}

bool NoteTagField::handleKey(const QKeyEvent &event)
{
    if (popupKey(event))
        return true;
    if (event.key() == Qt::Key_Escape) {
        // What was typed goes first, then the field.
        if (m_field->text().isEmpty())
            return finish(), true;
        m_field->setText({});
        suggest();
    } else if (isEnter(event)) {
        // In an empty field there is nothing more to add.
        if (m_field->text().simplified().isEmpty())
            finish();
        else
            add(m_field->text());
    } else if (event.key() == Qt::Key_Backspace && m_field->text().isEmpty() && !m_shown.isEmpty()) {
        m_keeper->removeTag({m_id}, m_shown.last());
    } else if (event.key() == Qt::Key_Down) {
        suggest();
    } else {
        return false;
    }
    return true;
}

bool NoteTagField::eventFilter(QObject *watched, QEvent *event)
{
    // The window's own keys must not act while tags are typed.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto &key = static_cast<QKeyEvent &>(*event);
        if (key.key() == Qt::Key_Escape || isEnter(key)) {
            event->accept();
            return true;
        }
    } else if (event->type() == QEvent::KeyPress) {
        return handleKey(static_cast<QKeyEvent &>(*event));
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Dateline::Notes
