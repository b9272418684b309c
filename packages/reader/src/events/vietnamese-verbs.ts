/**
 * Vietnamese words for events by class, and `SAY` for reports of speech, `START` for light verbs whose object is the event. A phrase
 * may be a verb or, behind `cuộc`, `vụ`, `sự` and the like, a noun. Extend here.
 */
export const VIETNAMESE_EVENTS = `
AGREE: đồng ý, chấp nhận, nhất trí, cam kết, hứa, chấp thuận, tán thành, đạt thỏa thuận, đạt được thỏa thuận, đạt thoả thuận, sẵn sàng, đề nghị giúp, thỏa hiệp, nhất trí với
CONSULT: gặp, gặp gỡ, hội đàm, đàm phán, thảo luận, thăm, đến thăm, điện đàm, hội kiến, tiếp xúc, tham vấn, làm trung gian, hòa giải, họp, công du, thương lượng, trao đổi với, tiếp đón
SUPPORT: ủng hộ, ca ngợi, hoan nghênh, công nhận, xin lỗi, ký kết, ký, phê chuẩn, chúc mừng, bênh vực, khen ngợi, tôn vinh, thiết lập quan hệ, khôi phục quan hệ, nâng cấp quan hệ, bày tỏ đoàn kết, chia buồn
CONCEDE: nhượng bộ, ân xá, từ chức, dỡ bỏ lệnh cấm, nới lỏng, cho phép, gỡ bỏ hạn chế, bãi bỏ, hủy bỏ lệnh, đặc xá, xuống thang, hoãn đình công
COOPERATE: hợp tác, phối hợp, tập trận chung, chia sẻ thông tin, trao đổi, liên kết
AID: viện trợ, hỗ trợ, cứu trợ, cung cấp, giúp đỡ, tài trợ, quyên góp, tiếp tế, sơ tán, giúp
RETREAT: thả, phóng thích, trả tự do, rút quân, rút lui, rút khỏi, ngừng bắn, ngừng chiến, đình chiến, đầu hàng, giải giáp, trao trả, rút, giải phóng con tin, hạ vũ khí, dỡ bỏ phong tỏa, dỡ bỏ trừng phạt, dỡ bỏ lệnh trừng phạt
REQUEST: yêu cầu, kêu gọi, đòi, đòi hỏi, đề nghị, thúc giục, hối thúc, van xin, kiến nghị, đề xuất, thúc ép
ACCUSE: cáo buộc, lên án, chỉ trích, tố cáo, đổ lỗi, phê phán, kiện, khởi kiện, điều tra, buộc tội, khiển trách, kết tội, truy tố, chỉ mặt
REJECT: từ chối, bác bỏ, phản đối, khước từ, phủ quyết, bác, chống lại, loại trừ, gạt bỏ, cự tuyệt
THREATEN: đe dọa, đe doạ, dọa, cảnh báo, hăm dọa, thề trả đũa, thề
PROTEST: biểu tình, đình công, bãi công, xuống đường, tuần hành, tuyệt thực, bạo loạn, tẩy chay, bãi khóa
SANCTION: đình chỉ, cắt đứt, trục xuất, triệu hồi, cắt viện trợ, ngừng viện trợ, hủy chuyến thăm, cắt đứt quan hệ, đóng băng, ngừng đàm phán, hoãn đàm phán, cắt quan hệ, rút đại sứ, hạ cấp quan hệ
MOBILIZE: điều quân, triển khai, huy động, động viên, tăng cường lực lượng, tăng quân, đặt trong tình trạng báo động, điều động
COERCE: bắt giữ, bắt giam, bắt, giam giữ, tịch thu, cấm, áp đặt, trừng phạt, áp lệnh, phong tỏa, phong toả, giới nghiêm, đóng cửa, phá hủy, phá huỷ, giải tán, chiếm đóng, đàn áp, chặn, trấn áp, thu giữ, khám xét, phạt, kết án, bỏ tù, san phẳng
ASSAULT: tấn công, không kích, pháo kích, ném bom, giết, giết hại, ám sát, hạ sát, sát hại, bắn, bắn phá, phóng tên lửa, xâm lược, đột kích, bắt cóc, tra tấn, hành quyết, thảm sát, nã pháo, đánh bom, oanh kích, tập kích, tiêu diệt, giao tranh, đánh chiếm, trả đũa, bắn hạ, vi phạm ngừng bắn, vi phạm lệnh ngừng bắn, phục kích, đụng độ, xả súng, thủ tiêu
START: phát động, mở, tiến hành, tổ chức, khởi động, thực hiện, mở màn, bắt đầu, tiếp tục, nối lại, hứng chịu, gây ra, tham gia, tham dự
SAY: cho biết, nói, tuyên bố, khẳng định, cho rằng, thông báo, nhấn mạnh, nêu rõ, cho hay, phát biểu, công bố, trả lời, tin rằng, nhận định, xác nhận, bày tỏ, đưa tin, loan báo, thừa nhận, nhắc lại, viết, bình luận
`

/** Words that open a clause which says when, why, whence or what for. */
export const VIETNAMESE_BREAKS = `sau khi, trước khi, trong khi, khi, vì, do, bởi, bởi vì, để, nhằm, bất chấp, mặc dù, dù, tuy, nhưng, song, còn, nếu, rằng, theo, là`
export const VIETNAMESE_NOUN_MARKS = `cuộc, các cuộc, vụ, các vụ, sự, việc, nỗ lực, đợt, chiến dịch, lệnh, làn sóng, vòng, thỏa thuận, thoả thuận, hiệp định, kế hoạch, bị cáo, tình trạng, quá trình, nội dung, đề xuất, khả năng, nguy cơ, triển vọng, gói, hành động`
export const VIETNAMESE_NEGATIONS = `không, chưa, chẳng, không hề, không còn, phủ nhận, đừng, chớ, chưa từng, không thể, khó`
export const VIETNAMESE_DOUBTS = `nếu, có thể, liệu, giả sử, hoặc sẽ, có khả năng, muốn, định, cần, nên, phải, có nên`
/** Verbs that say that what their subject names takes or took place. */
export const VIETNAMESE_HAPPENINGS = `kết thúc, bắt đầu, diễn ra, nối lại, đổ vỡ, tiếp diễn, bùng phát, nổ ra, khép lại, bế tắc, tiếp tục`
